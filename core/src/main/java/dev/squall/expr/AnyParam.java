package dev.squall.expr;

import dev.squall.type.PgType;

/// A parameter of a type without a family.
///
/// @param name its name
public record AnyParam<T>(String name, PgType<T> type) implements Param<T> {}
