package com.example;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.table.Uuid7;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("orders")
public record Order(
        @Id @GeneratedBy(Uuid7.class) OrderId id,
        @References(Customer.class) int customerId,
        @Nullable String note,
        Timestamps timestamps) {}
