package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the vector family.
record VectorNode<T extends @Nullable Object>(Expr<T> value)
        implements VectorExpr<T>, FamilyNode<T> {}
