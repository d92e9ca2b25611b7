package com.example;

import dev.squall.annotation.Schema;

@Schema({Customer.class, Order.class, OrderDetail.class})
public final class ShopSchema {

    private ShopSchema() {}
}
