package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;
import dev.squall.annotation.Label;

/// What the payment provider told us.
@EnumText
public enum BillingEventType {
    @Label("invoice.paid")
    INVOICE_PAID,
    @Label("invoice.payment_failed")
    PAYMENT_FAILED,
    @Label("subscription.updated")
    SUBSCRIPTION_UPDATED,
    @Label("subscription.canceled")
    SUBSCRIPTION_CANCELED
}
