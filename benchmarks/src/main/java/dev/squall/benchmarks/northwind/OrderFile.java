package dev.squall.benchmarks.northwind;

import dev.squall.shape.ShapeOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// An order with its details, and the products.
public record OrderFile(
        int id,
        LocalDate orderDate,
        double freight,
        String shipName,
        String shipCity,
        String shipCountry,
        List<Line> orderDetails)
        implements ShapeOf<Order> {

    /// A detail of it.
    public record Line(int id, BigDecimal unitPrice, int quantity, double discount, Sold product) {}

    /// What was ordered.
    public record Sold(int id, String name, double unitPrice) {}
}
