package dev.squall.benchmarks.jimmer;

import dev.squall.benchmarks.jimmer.entity.BuyingCustomer;
import dev.squall.benchmarks.jimmer.entity.PlacedDetail;
import dev.squall.benchmarks.jimmer.entity.PlacedOrder;
import dev.squall.benchmarks.jimmer.entity.SoldProduct;
import dev.squall.benchmarks.northwind.CustomerFile;
import dev.squall.benchmarks.northwind.CustomerFile.Ordered;
import dev.squall.benchmarks.northwind.DetailLine;
import dev.squall.benchmarks.northwind.OrderFile;
import dev.squall.benchmarks.northwind.Product;
import java.util.List;

/// The records that Jimmer's entities stand for.
public final class Seen {

    private Seen() {}

    /// The record of a customer.
    public static Object customerFile(Object entity) {
        var customer = (BuyingCustomer) entity;
        return new CustomerFile(
                customer.id(),
                customer.companyName(),
                customer.contactName(),
                customer.contactTitle(),
                customer.address(),
                customer.city(),
                customer.postalCode(),
                customer.region(),
                customer.country(),
                customer.phone(),
                customer.fax(),
                customer.orders().stream().map(Seen::ordered).toList());
    }

    /// The records of orders.
    public static Object orderFiles(Object entities) {
        return ((List<?>) entities).stream().map(o -> file((PlacedOrder) o)).toList();
    }

    private static Ordered ordered(PlacedOrder order) {
        return new Ordered(
                order.id(),
                order.customer().id(),
                order.employeeId(),
                order.orderDate(),
                order.requiredDate(),
                order.shippedDate(),
                order.shipVia(),
                order.freight(),
                order.shipName(),
                order.shipCity(),
                order.shipRegion(),
                order.shipPostalCode(),
                order.shipCountry(),
                order.createdAt(),
                order.details().stream().map(Seen::line).toList());
    }

    private static OrderFile file(PlacedOrder order) {
        return new OrderFile(
                order.id(),
                order.customer().id(),
                order.employeeId(),
                order.orderDate(),
                order.requiredDate(),
                order.shippedDate(),
                order.shipVia(),
                order.freight(),
                order.shipName(),
                order.shipCity(),
                order.shipRegion(),
                order.shipPostalCode(),
                order.shipCountry(),
                order.createdAt(),
                order.details().stream().map(Seen::line).toList());
    }

    private static DetailLine line(PlacedDetail detail) {
        return new DetailLine(
                detail.id(),
                detail.order().id(),
                detail.product().id(),
                detail.unitPrice(),
                detail.quantity(),
                detail.discount(),
                product(detail.product()));
    }

    private static Product product(SoldProduct product) {
        return new Product(
                product.id(),
                product.name(),
                product.quantityPerUnit(),
                product.unitPrice(),
                product.unitsInStock(),
                product.unitsOnOrder(),
                product.reorderLevel(),
                product.discontinued(),
                product.supplierId());
    }
}
