package dev.squall.guide.orders;

import dev.squall.graph.InsertOf;
import java.math.BigDecimal;
import java.util.List;

// region cart
/// An order to insert, with its lines.
public record Cart(int customerId, List<String> labels, List<Line> details)
        implements InsertOf<Order> {

    public record Line(int line, Sku sku, BigDecimal price) {}
}
// endregion
