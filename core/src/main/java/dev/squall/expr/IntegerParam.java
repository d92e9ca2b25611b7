package dev.squall.expr;

import dev.squall.type.IntegerType;

/// A parameter of an integer type.
///
/// @param name its name
public record IntegerParam<T, S>(String name, IntegerType<T, S> type)
        implements IntegerExpr<T, S>, Param<T> {}
