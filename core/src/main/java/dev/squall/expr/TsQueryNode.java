package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of type `tsquery`.
record TsQueryNode<T extends @Nullable Object>(Expr<T> value)
        implements TsQueryExpr<T>, FamilyNode<T> {}
