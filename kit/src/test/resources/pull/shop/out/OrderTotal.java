package c0;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A row of the view `order_totals`.
public record OrderTotal(
        @Nullable Long buyerId,
        @Nullable Long orders,
        @Nullable BigDecimal total) {}
