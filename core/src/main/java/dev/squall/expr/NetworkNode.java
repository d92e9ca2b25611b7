package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the family of internet addresses.
record NetworkNode<T extends @Nullable Object>(Expr<T> value)
        implements NetworkExpr<T>, FamilyNode<T> {}
