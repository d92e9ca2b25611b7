package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// A parameter of the number family.
///
/// @param name its name
/// @param canBeNull whether it may be given a null
public record NumberParam<T extends @Nullable Object, S>(
        String name, NumberType<?, S> type, boolean canBeNull)
        implements NumberExpr<T, S>, Param<T> {}
