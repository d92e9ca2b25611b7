package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("order_details")
@PrimaryKey({"orderId", "line"})
public record OrderDetail(
        @References(value = Order.class, many = "details") OrderId orderId,
        int line,
        String product,
        @Default("1") int quantity) {}
