package com.example;

import dev.squall.annotation.From;
import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record OrderDraft(
        @Nullable String note,
        Buyer customer,
        List<Line> details,
        @From("invoice") @Nullable Bill bill,
        @From("timestamps") Timestamps when)
        implements InsertOf<Order> {

    public record Buyer(@From("name") String fullName) {}

    public record Line(int line, String product) {}

    public record Bill(String number) {}
}
