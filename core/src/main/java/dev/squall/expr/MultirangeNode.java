package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the multirange family.
record MultirangeNode<T extends @Nullable Object, E extends Comparable<? super E>>(Expr<T> value)
        implements MultirangeExpr<T, E>, FamilyNode<T> {}
