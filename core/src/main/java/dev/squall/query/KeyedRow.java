package dev.squall.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row, and the values of the columns that order it.
///
/// @param <T> the Java value of the row
public record KeyedRow<T extends @Nullable Object>(T row, List<@Nullable Object> keys) {}
