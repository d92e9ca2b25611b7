package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// A row of 10 values.
public record Row10<
        T1 extends @Nullable Object,
        T2 extends @Nullable Object,
        T3 extends @Nullable Object,
        T4 extends @Nullable Object,
        T5 extends @Nullable Object,
        T6 extends @Nullable Object,
        T7 extends @Nullable Object,
        T8 extends @Nullable Object,
        T9 extends @Nullable Object,
        T10 extends @Nullable Object>(
        T1 value1,
        T2 value2,
        T3 value3,
        T4 value4,
        T5 value5,
        T6 value6,
        T7 value7,
        T8 value8,
        T9 value9,
        T10 value10) {}
