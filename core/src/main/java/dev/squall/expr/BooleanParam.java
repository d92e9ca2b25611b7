package dev.squall.expr;

import dev.squall.type.BooleanType;

/// A parameter that is a condition.
///
/// @param name its name
public record BooleanParam(String name, BooleanType type) implements Condition, Param<Boolean> {}
