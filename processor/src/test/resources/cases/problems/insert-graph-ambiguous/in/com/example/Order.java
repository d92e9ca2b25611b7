package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("orders")
public record Order(
        @Id @Identity int id,
        @References(Customer.class) int customerId,
        @References(value = Customer.class, one = "payer") int paidBy) {}
