package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// A parameter of an integer type.
///
/// @param name its name
/// @param canBeNull whether it may be given a null
public record IntegerParam<T extends @Nullable Object, S>(
        String name, NumberType<?, S> type, boolean canBeNull)
        implements IntegerExpr<T, S>, Param<T> {}
