package dev.squall.expr;

import dev.squall.type.JsonType;

/// A parameter of the json family.
///
/// @param name its name
public record JsonParam<T>(String name, JsonType<T> type) implements JsonExpr<T>, Param<T> {}
