package com.example;

import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record OrderDraft(@Nullable Buyer customer, @Nullable String status, @Nullable List<Line> details)
        implements InsertOf<Order> {

    public record Buyer(String name) {}

    public record Line(String product, int quantity) {}
}
