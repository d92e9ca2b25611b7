package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Numeric;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import java.math.BigDecimal;

/// Order details on their way in: a table without keys and indexes, as bulk loads use.
@Table("staged_details")
@PrimaryKey({})
public record StagedDetail(
        int orderId,
        int productId,
        @Numeric(precision = 10, scale = 2) BigDecimal unitPrice,
        int quantity,
        double discount) {}
