package dev.squall.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of `values`, and what it holds of each element.
///
/// @param <R> the Java type of the elements
/// @param <T> the Java type of its values
public record ValuesColumn<R, T extends @Nullable Object>(
        Label<T, ?> label, Function<? super R, ? extends T> value) {}
