package dev.squall.examples.courses.schema;

/// The AI tools. In PostgreSQL this is text with a check, as it is in production already.
public enum ToolType {
    ASSISTANT,
    TZ_HELPER,
    IDEAS
}
