package dev.squall.examples.courses.schema;

/// What a material is.
public enum MaterialKind {
    LINK,
    FILE,
    VIDEO,
    TEMPLATE
}
