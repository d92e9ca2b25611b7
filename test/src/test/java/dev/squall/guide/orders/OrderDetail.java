package dev.squall.guide.orders;

import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.math.BigDecimal;

// region detail
/// A line of an order.
@Table("order_details")
@PrimaryKey({"orderId", "line"})
public record OrderDetail(
        @References(value = Order.class, many = "details") int orderId,
        int line,
        Sku sku,
        BigDecimal price,
        @Default("1") int quantity) {}
// endregion
