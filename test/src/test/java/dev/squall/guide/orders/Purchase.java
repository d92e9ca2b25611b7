package dev.squall.guide.orders;

import dev.squall.annotation.From;
import dev.squall.graph.InsertOf;
import dev.squall.shape.ShapeOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An order with all that can belong to it: what is inserted can be read again.
public record Purchase(
        Buyer customer,
        OrderStatus status,
        @Nullable String note,
        List<String> labels,
        Order.@Nullable Wishes wishes,
        Order.Placed placed,
        List<Line> details,
        @Nullable Bill invoice)
        implements InsertOf<Order>, ShapeOf<Order> {

    public record Buyer(String name) {}

    public record Line(
            int line,
            @From("sku") Sku article,
            BigDecimal price,
            int quantity,
            Set<Said> remarks) {}

    public record Said(List<String> words) {}

    public record Bill(String number) {}
}
