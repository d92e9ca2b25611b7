package dev.squall.processor.model;

/// A field of a composite type.
///
/// @param name its name in PostgreSQL
/// @param accessor its component
/// @param type its Java type, as it was written
public record FieldUse(
        String name, String accessor, Shape shape, JavaType type, boolean nullable) {}
