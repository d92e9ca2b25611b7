package dev.squall.expr;

import dev.squall.type.TemporalType;

/// A parameter of the date and time family.
///
/// @param name its name
public record TemporalParam<T>(String name, TemporalType<T> type)
        implements TemporalExpr<T>, Param<T> {}
