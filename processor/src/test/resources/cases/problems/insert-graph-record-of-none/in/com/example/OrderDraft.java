package com.example;

import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record OrderDraft(@Nullable String note, String customer, List<Integer> details) implements InsertOf<Order> {}
