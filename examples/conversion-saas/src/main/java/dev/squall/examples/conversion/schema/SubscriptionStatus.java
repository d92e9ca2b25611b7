package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// Whether a subscription is good for anything.
@EnumText
public enum SubscriptionStatus {
    TRIALING,
    ACTIVE,
    PAST_DUE,
    CANCELED
}
