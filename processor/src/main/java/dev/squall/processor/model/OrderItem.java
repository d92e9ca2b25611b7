package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/// An item of `@OrderBy`.
///
/// @param nullsFirst null: nothing is said
public record OrderItem(Column column, boolean descending, @Nullable Boolean nullsFirst) {}
