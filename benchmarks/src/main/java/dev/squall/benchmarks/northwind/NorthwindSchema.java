package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Schema;

/// The tables that are measured on.
@Schema({
    Customer.class,
    Employee.class,
    Supplier.class,
    Product.class,
    Order.class,
    OrderDetail.class,
    Sale.class,
    Shelf.class,
    ShelfItem.class,
    StagedDetail.class
})
public final class NorthwindSchema {

    private NorthwindSchema() {}
}
