package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the array family.
record ArrayNode<T extends @Nullable Object, E>(Expr<T> value)
        implements ArrayExpr<T, E>, FamilyNode<T> {}
