package com.example;

import dev.squall.graph.InsertOf;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record NewOrder(int customerId) implements InsertOf<Order> {}
