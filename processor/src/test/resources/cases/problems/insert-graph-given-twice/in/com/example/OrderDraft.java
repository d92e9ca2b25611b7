package com.example;

import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record OrderDraft(int customerId, @Nullable String note, Buyer customer, List<Line> details)
        implements InsertOf<Order> {

    public record Buyer(String name) {}

    public record Line(int orderId, String product, int quantity) {}
}
