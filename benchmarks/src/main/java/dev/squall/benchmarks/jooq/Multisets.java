package dev.squall.benchmarks.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.squall.benchmarks.northwind.CustomerFile;
import dev.squall.benchmarks.northwind.CustomerFile.Ordered;
import dev.squall.benchmarks.northwind.DetailLine;
import dev.squall.benchmarks.northwind.OrderFile;
import dev.squall.benchmarks.northwind.Product;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.NestedCollectionEmulation;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// Reads the graph with jOOQ, as its manual says: nested collections by `multiset`, mapped to
/// records by their constructors.
public final class Multisets {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final CustomersTable c = CustomersTable.TABLE;
    private final OrdersTable o = OrdersTable.TABLE;
    private final OrderDetailsTable d = OrderDetailsTable.TABLE;
    private final ProductsTable p = ProductsTable.TABLE;
    private final DSLContext jooq;

    /// @param pool the connections of all peers
    public Multisets(DataSource pool) {
        this.jooq =
                DSL.using(
                        pool,
                        SQLDialect.POSTGRES,
                        new Settings()
                                .withExecuteLogging(false)
                                .withEmulateMultiset(NestedCollectionEmulation.JSON));
    }

    private Field<List<DetailLine>> lines() {
        return multiset(
                        select(
                                        d.id,
                                        d.orderId,
                                        d.productId,
                                        d.unitPrice,
                                        d.quantity,
                                        d.discount,
                                        row(
                                                        p.id,
                                                        p.name,
                                                        p.quantityPerUnit,
                                                        p.unitPrice,
                                                        p.unitsInStock,
                                                        p.unitsOnOrder,
                                                        p.reorderLevel,
                                                        p.discontinued,
                                                        p.supplierId)
                                                .mapping(Product::new))
                                .from(d)
                                .join(p)
                                .on(p.id.eq(d.productId))
                                .where(d.orderId.eq(o.id))
                                .orderBy(d.id))
                .convertFrom(r -> r.map(mapping(DetailLine::new)));
    }

    /// The customer of a key.
    public CustomerFile customer(int key) {
        return Objects.requireNonNull(
                jooq.select(
                                c.id,
                                c.companyName,
                                c.contactName,
                                c.contactTitle,
                                c.address,
                                c.city,
                                c.postalCode,
                                c.region,
                                c.country,
                                c.phone,
                                c.fax,
                                multiset(
                                                select(
                                                                o.id,
                                                                o.customerId,
                                                                o.employeeId,
                                                                o.orderDate,
                                                                o.requiredDate,
                                                                o.shippedDate,
                                                                o.shipVia,
                                                                o.freight,
                                                                o.shipName,
                                                                o.shipCity,
                                                                o.shipRegion,
                                                                o.shipPostalCode,
                                                                o.shipCountry,
                                                                o.createdAt,
                                                                lines())
                                                        .from(o)
                                                        .where(o.customerId.eq(c.id))
                                                        .orderBy(o.id))
                                        .convertFrom(r -> r.map(mapping(Ordered::new))))
                        .from(c)
                        .where(c.id.eq(key))
                        .fetchOne(mapping(CustomerFile::new)));
    }

    /// The orders behind a key.
    public List<OrderFile> orders(int after) {
        return jooq.select(
                        o.id,
                        o.customerId,
                        o.employeeId,
                        o.orderDate,
                        o.requiredDate,
                        o.shippedDate,
                        o.shipVia,
                        o.freight,
                        o.shipName,
                        o.shipCity,
                        o.shipRegion,
                        o.shipPostalCode,
                        o.shipCountry,
                        o.createdAt,
                        lines())
                .from(o)
                .where(o.id.gt(after))
                .orderBy(o.id)
                .limit(20)
                .fetch(mapping(OrderFile::new));
    }
}
