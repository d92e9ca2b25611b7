package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// How a metric is to be read.
@EnumText
public enum MetricKind {
    COUNTER,
    GAUGE
}
