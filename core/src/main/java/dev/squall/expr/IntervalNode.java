package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the interval family.
record IntervalNode<T extends @Nullable Object>(Expr<T> value)
        implements IntervalExpr<T>, FamilyNode<T> {}
