package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.Table;
import java.math.BigDecimal;

/// What was sold: a log, empty at first. It outlives the orders that it speaks of, and so refers to
/// none of them.
@Table("sales")
public record Sale(
        @Id @Identity int id,
        int orderId,
        int productId,
        @Numeric(precision = 10, scale = 2) BigDecimal unitPrice,
        int quantity,
        double discount) {}
