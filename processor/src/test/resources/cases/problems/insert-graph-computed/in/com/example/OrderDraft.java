package com.example;

import dev.squall.annotation.Count;
import dev.squall.annotation.Sql;
import dev.squall.graph.InsertOf;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record OrderDraft(
        int customerId,
        @Count("details") long lines,
        @Sql("upper({note})") String note)
        implements InsertOf<Order> {}
