package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of type `tsvector`.
record TsVectorNode<T extends @Nullable Object>(Expr<T> value)
        implements TsVectorExpr<T>, FamilyNode<T> {}
