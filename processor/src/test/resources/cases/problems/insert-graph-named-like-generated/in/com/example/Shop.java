package com.example;

import dev.squall.graph.InsertOf;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Shop {

    private Shop() {}

    public record NewOrder(int customerId) implements InsertOf<Order> {}
}
