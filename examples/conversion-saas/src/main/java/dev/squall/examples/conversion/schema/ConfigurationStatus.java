package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// Whether a configuration is used.
@EnumText
public enum ConfigurationStatus {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
