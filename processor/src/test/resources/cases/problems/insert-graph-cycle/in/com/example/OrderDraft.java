package com.example;

import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record OrderDraft(Buyer customer, @Nullable String note, List<Line> details) implements InsertOf<Order> {

    public record Buyer(String name, List<Other> orders) {}

    public record Other(@Nullable String note) {}

    public record Line(String product, int quantity) {}
}
