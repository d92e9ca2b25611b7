package dev.squall.query;

import org.jspecify.annotations.Nullable;

/// A row of 2 values.
public record Row2<T1 extends @Nullable Object, T2 extends @Nullable Object>(
        T1 value1, T2 value2) {}
