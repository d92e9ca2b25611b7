package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// A row of 3 values.
public record Row3<
        T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object>(
        T1 value1, T2 value2, T3 value3) {}
