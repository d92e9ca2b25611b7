package c0;

import dev.squall.annotation.Label;

/// The type `order_status`.
public enum OrderStatus {
    DRAFT,
    @Label("in transit")
    IN_TRANSIT,
    DELIVERED,
    @Label("2nd try")
    _2ND_TRY
}
