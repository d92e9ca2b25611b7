package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import org.jspecify.annotations.Nullable;

/// Who buys: 10,000 of them.
@Table("customers")
public record Customer(
        @Id @Identity int id,
        String companyName,
        String contactName,
        String contactTitle,
        String address,
        String city,
        @Nullable String postalCode,
        @Nullable String region,
        String country,
        String phone,
        @Nullable String fax) {}
