package com.example;

import dev.squall.annotation.Schema;

@Schema({Customer.class, Order.class, OrderDetail.class, Invoice.class, Comment.class})
public final class ShopSchema {

    private ShopSchema() {}
}
