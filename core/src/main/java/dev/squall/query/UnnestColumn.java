package dev.squall.query;

import dev.squall.expr.Expr;

/// A column of `unnest`, and the array whose elements it holds.
public record UnnestColumn(Label<?, ?> label, Expr<?> array) {}
