package dev.squall.examples.product.schema;

import dev.squall.annotation.EnumText;

/// How far a project is; stored as text, which PostgreSQL checks too.
@EnumText(check = true)
public enum ProjectStatus {
    DRAFT,
    ACTIVE,
    COMPLETED
}
