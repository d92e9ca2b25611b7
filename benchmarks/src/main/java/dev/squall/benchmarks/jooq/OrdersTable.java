package dev.squall.benchmarks.jooq;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/// The table of orders, as jOOQ's generator writes one.
@SuppressWarnings("serial") // as there
final class OrdersTable extends TableImpl<Record> {

    static final OrdersTable TABLE = new OrdersTable();

    final TableField<Record, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER);
    final TableField<Record, Integer> customerId =
            createField(DSL.name("customer_id"), SQLDataType.INTEGER);
    final TableField<Record, Integer> employeeId =
            createField(DSL.name("employee_id"), SQLDataType.INTEGER);
    final TableField<Record, LocalDate> orderDate =
            createField(DSL.name("order_date"), SQLDataType.LOCALDATE);
    final TableField<Record, LocalDate> requiredDate =
            createField(DSL.name("required_date"), SQLDataType.LOCALDATE);
    final TableField<Record, LocalDate> shippedDate =
            createField(DSL.name("shipped_date"), SQLDataType.LOCALDATE);
    final TableField<Record, Integer> shipVia =
            createField(DSL.name("ship_via"), SQLDataType.INTEGER);
    final TableField<Record, Double> freight = createField(DSL.name("freight"), SQLDataType.DOUBLE);
    final TableField<Record, String> shipName =
            createField(DSL.name("ship_name"), SQLDataType.CLOB);
    final TableField<Record, String> shipCity =
            createField(DSL.name("ship_city"), SQLDataType.CLOB);
    final TableField<Record, String> shipRegion =
            createField(DSL.name("ship_region"), SQLDataType.CLOB);
    final TableField<Record, String> shipPostalCode =
            createField(DSL.name("ship_postal_code"), SQLDataType.CLOB);
    final TableField<Record, String> shipCountry =
            createField(DSL.name("ship_country"), SQLDataType.CLOB);
    final TableField<Record, Instant> createdAt =
            createField(DSL.name("created_at"), SQLDataType.INSTANT);

    private OrdersTable() {
        super(DSL.name("orders"));
    }
}
