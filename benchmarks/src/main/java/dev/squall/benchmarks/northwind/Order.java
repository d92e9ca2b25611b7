package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 50,000 of them.
@Table("orders")
public record Order(
        @Id @Identity int id,
        @References(Customer.class) int customerId,
        @References(Employee.class) int employeeId,
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
        Instant createdAt) {}
