package dev.squall.benchmarks.northwind;

import dev.squall.shape.ShapeOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer with all orders, their details, and the products.
public record CustomerFile(
        int id,
        String companyName,
        String contactName,
        String city,
        String country,
        String phone,
        List<Ordered> orders)
        implements ShapeOf<Customer> {

    /// An order.
    public record Ordered(
            int id,
            LocalDate orderDate,
            @Nullable LocalDate shippedDate,
            double freight,
            String shipName,
            String shipCity,
            List<Line> orderDetails) {}

    /// A detail of it.
    public record Line(int id, BigDecimal unitPrice, int quantity, double discount, Sold product) {}

    /// What was ordered.
    public record Sold(int id, String name, double unitPrice) {}
}
