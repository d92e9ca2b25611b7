package dev.squall.expr;

import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A parameter of the array family.
///
/// @param name its name
/// @param canBeNull whether it may be given a null
/// @param <T> the Java type of its values: a list
/// @param <E> the Java type of an element
public record ArrayParam<T extends @Nullable Object, E>(
        String name, PgType<?> type, boolean canBeNull) implements ArrayExpr<T, E>, Param<T> {}
