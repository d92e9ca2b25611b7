package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import org.jspecify.annotations.Nullable;

/// Who delivers: 1,000 of them.
@Table("suppliers")
public record Supplier(
        @Id @Identity int id,
        String companyName,
        String contactName,
        String contactTitle,
        String address,
        String city,
        @Nullable String region,
        String postalCode,
        String country,
        String phone) {}
