package dev.squall.benchmarks.workload;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of a list of orders: 10 of their 14 columns.
record OrderLine(
        int id,
        int customerId,
        LocalDate orderDate,
        @Nullable LocalDate shippedDate,
        double freight,
        String shipName,
        String shipCity,
        @Nullable String shipRegion,
        String shipCountry,
        Instant createdAt) {}
