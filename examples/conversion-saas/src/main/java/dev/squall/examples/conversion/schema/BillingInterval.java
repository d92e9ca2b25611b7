package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// How often a plan is paid.
@EnumText
public enum BillingInterval {
    MONTH,
    YEAR
}
