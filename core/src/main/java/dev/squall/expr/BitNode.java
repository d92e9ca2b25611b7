package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the family of bit strings.
record BitNode<T extends @Nullable Object>(Expr<T> value) implements BitExpr<T>, FamilyNode<T> {}
