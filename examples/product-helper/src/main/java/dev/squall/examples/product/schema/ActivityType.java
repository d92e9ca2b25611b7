package dev.squall.examples.product.schema;

import dev.squall.annotation.EnumText;

/// What was done with a project.
@EnumText(check = true)
public enum ActivityType {
    PROJECT_TRANSFER
}
