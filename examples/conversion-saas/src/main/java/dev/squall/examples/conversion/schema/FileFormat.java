package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// What can be converted, and into what.
@EnumText
public enum FileFormat {
    CSV,
    TSV,
    JSON,
    NDJSON,
    XML,
    XLSX,
    PARQUET
}
