package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// Makes a value of one column: the constructor of a record, most often.
@FunctionalInterface
public interface Function1<T1 extends @Nullable Object, R extends @Nullable Object> {

    /// Makes the value.
    R apply(T1 value1);
}
