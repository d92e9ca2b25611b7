package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("invoices")
public record Invoice(@Id @References(Order.class) OrderId orderId, String number) {}
