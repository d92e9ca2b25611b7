package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be boolean that can be null.
record TruthNode<T extends @Nullable Object>(Expr<T> value)
        implements BooleanExpr<T>, FamilyNode<T> {}
