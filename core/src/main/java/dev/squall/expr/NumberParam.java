package dev.squall.expr;

import dev.squall.type.NumberType;

/// A parameter of the number family.
///
/// @param name its name
public record NumberParam<T, S>(String name, NumberType<T, S> type)
        implements NumberExpr<T, S>, Param<T> {}
