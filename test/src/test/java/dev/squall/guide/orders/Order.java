package dev.squall.guide.orders;

import dev.squall.annotation.Default;
import dev.squall.annotation.EnumText;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

// region order
/// What a customer orders.
@Table("orders")
public record Order(
        @Id @Identity int id,
        @References(Customer.class) int customerId,
        @EnumText @Default("'open'") OrderStatus status,
        @Nullable String note,
        List<String> labels,
        @Json @Nullable Wishes wishes,
        Placed placed) {

    /// When it was placed, and until when it is wanted.
    public record Placed(@Default("now()") Instant placedAt, @Nullable Instant wantedBy) {}

    /// What else the customer has said.
    public record Wishes(boolean gift, List<String> words) {}
}
// endregion
