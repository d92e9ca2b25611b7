package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// Makes a value of 5 columns: the constructor of a record, most often.
@FunctionalInterface
public interface Function5<
        T1 extends @Nullable Object,
        T2 extends @Nullable Object,
        T3 extends @Nullable Object,
        T4 extends @Nullable Object,
        T5 extends @Nullable Object,
        R extends @Nullable Object> {

    /// Makes the value.
    R apply(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5);
}
