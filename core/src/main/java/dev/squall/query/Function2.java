package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// Makes a value of 2 columns: the constructor of a record, most often.
@FunctionalInterface
public interface Function2<
        T1 extends @Nullable Object, T2 extends @Nullable Object, R extends @Nullable Object> {

    /// Makes the value.
    R apply(T1 value1, T2 value2);
}
