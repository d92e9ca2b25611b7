package dev.squall.expr;

import dev.squall.type.TextType;

/// A parameter of the text family.
///
/// @param name its name
public record TextParam<T>(String name, TextType<T> type) implements TextExpr<T>, Param<T> {}
