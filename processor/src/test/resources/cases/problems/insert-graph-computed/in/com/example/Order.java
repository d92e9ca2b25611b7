package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("orders")
public record Order(
        @Id @Identity int id,
        @References(Customer.class) int customerId,
        @Default("'new'") String status,
        @Nullable String note,
        @Generated("upper(status)") String shown) {}
