package dev.squall.guide.orders;

import dev.squall.annotation.Schema;

/// The tables of orders.
@Schema({Customer.class, Order.class, OrderDetail.class, Remark.class, Invoice.class, Topic.class})
public final class OrdersSchema {

    private OrdersSchema() {}
}
