package dev.squall.benchmarks.northwind;

import dev.squall.shape.ShapeOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer, whole, with all orders, their details, and the products.
public record CustomerFile(
        int id,
        String companyName,
        String contactName,
        String contactTitle,
        String address,
        String city,
        @Nullable String postalCode,
        @Nullable String region,
        String country,
        String phone,
        @Nullable String fax,
        List<Ordered> orders)
        implements ShapeOf<Customer> {

    /// An order.
    public record Ordered(
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
            List<DetailLine> orderDetails) {}
}
