package com.example;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// What somebody bought.
@NullMarked
@Table
public record Order(
        @Id @GeneratedBy(Ids.class) OrderId id,
        @References(Customer.class) CustomerId customerId,
        @References(Customer.class) @Nullable CustomerId payerId,
        @Numeric(precision = 12, scale = 2) Cents total,
        List<CustomerId> watchers) {}
