package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// What is counted for a bill.
@EnumText
public enum UsageMetric {
    CONVERSIONS,
    BYTES_IN,
    ROWS_OUT
}
