package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the range family.
record RangeNode<T extends @Nullable Object, E extends Comparable<? super E>>(Expr<T> value)
        implements RangeExpr<T, E>, FamilyNode<T> {}
