package com.example;

import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record OrderDraft(int id, int customerId, @Nullable String note, String shown, List<Line> details)
        implements InsertOf<Order> {

    public record Line(String product, int quantity) {}
}
