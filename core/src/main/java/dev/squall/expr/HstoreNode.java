package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of type `hstore`.
record HstoreNode<T extends @Nullable Object>(Expr<T> value)
        implements HstoreExpr<T>, FamilyNode<T> {}
