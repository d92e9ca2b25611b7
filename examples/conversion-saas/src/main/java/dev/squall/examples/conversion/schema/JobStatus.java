package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// How far a conversion is.
@EnumText
public enum JobStatus {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELED
}
