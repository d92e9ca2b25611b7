package dev.squall.schema.catalog.table;

/// What a column is computed from.
///
/// @param virtual whether it is computed when it is read
public record Generated(String expression, boolean virtual) {}
