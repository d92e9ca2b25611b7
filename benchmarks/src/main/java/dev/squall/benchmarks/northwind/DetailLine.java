package dev.squall.benchmarks.northwind;

import java.math.BigDecimal;

/// A detail of an order, whole, with what was ordered.
public record DetailLine(
        int id,
        int orderId,
        int productId,
        BigDecimal unitPrice,
        int quantity,
        double discount,
        Product product) {}
