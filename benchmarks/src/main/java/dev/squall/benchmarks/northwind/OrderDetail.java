package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.math.BigDecimal;

/// 300,000 of them, 4 to 8 an order.
@Table("order_details")
public record OrderDetail(
        @Id @Identity int id,
        @References(Order.class) int orderId,
        @References(Product.class) int productId,
        @Numeric(precision = 10, scale = 2) BigDecimal unitPrice,
        int quantity,
        double discount) {}
