package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// Makes a value of 15 columns: the constructor of a record, most often.
@FunctionalInterface
public interface Function15<
        T1 extends @Nullable Object,
        T2 extends @Nullable Object,
        T3 extends @Nullable Object,
        T4 extends @Nullable Object,
        T5 extends @Nullable Object,
        T6 extends @Nullable Object,
        T7 extends @Nullable Object,
        T8 extends @Nullable Object,
        T9 extends @Nullable Object,
        T10 extends @Nullable Object,
        T11 extends @Nullable Object,
        T12 extends @Nullable Object,
        T13 extends @Nullable Object,
        T14 extends @Nullable Object,
        T15 extends @Nullable Object,
        R extends @Nullable Object> {

    /// Makes the value.
    R apply(
            T1 value1,
            T2 value2,
            T3 value3,
            T4 value4,
            T5 value5,
            T6 value6,
            T7 value7,
            T8 value8,
            T9 value9,
            T10 value10,
            T11 value11,
            T12 value12,
            T13 value13,
            T14 value14,
            T15 value15);
}
