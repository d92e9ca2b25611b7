package com.example;

import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record CustomerDraft(String name, List<Placed> orders) implements InsertOf<Customer> {

    public record Placed(int paidBy) {}
}
