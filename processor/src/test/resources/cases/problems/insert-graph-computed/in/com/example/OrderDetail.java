package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("order_details")
public record OrderDetail(
        @Id @Identity int id,
        @References(value = Order.class, many = "details") int orderId,
        String product,
        int quantity) {}
