package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// An expression known to be of the number family.
record NumberNode<T extends @Nullable Object, S>(Expr<T> value, NumberType<?, S> type)
        implements NumberExpr<T, S>, FamilyNode<T> {}
