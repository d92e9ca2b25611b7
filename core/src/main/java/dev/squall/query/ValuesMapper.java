package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// Makes a value of the values of a row.
///
/// @param <R> the value
interface ValuesMapper<R extends @Nullable Object> {

    R map(@Nullable Object[] values);
}
