package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// How far a webhook delivery is.
@EnumText
public enum DeliveryStatus {
    PENDING,
    DELIVERED,
    FAILED
}
