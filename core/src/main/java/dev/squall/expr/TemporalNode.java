package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the date and time family.
record TemporalNode<T extends @Nullable Object>(Expr<T> value)
        implements TemporalExpr<T>, FamilyNode<T> {}
