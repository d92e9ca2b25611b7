package dev.squall.benchmarks.northwind;

import dev.squall.shape.ShapeOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order, whole, with its details and the products.
public record OrderFile(
        int id,
        int customerId,
        int employeeId,
        LocalDate orderDate,
        LocalDate requiredDate,
        @Nullable LocalDate shippedDate,
        int shipVia,
        double freight,
        String shipName,
        String shipCity,
        @Nullable String shipRegion,
        @Nullable String shipPostalCode,
        String shipCountry,
        Instant createdAt,
        List<DetailLine> orderDetails)
        implements ShapeOf<Order> {}
