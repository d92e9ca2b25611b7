package dev.squall.examples.courses.schema;

import dev.squall.annotation.PgEnum;

/// What prompts of a category are for.
///
/// In PostgreSQL the type is `prompt_category`; in Java that name is the table's record.
@PgEnum("prompt_category")
public enum PromptKind {
    PLANNING,
    INTERFACE,
    BACKEND,
    DEBUGGING,
    TEXTS
}
