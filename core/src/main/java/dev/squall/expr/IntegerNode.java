package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// An expression known to be of the integer family.
record IntegerNode<T extends @Nullable Object, S>(Expr<T> value, NumberType<?, S> type)
        implements IntegerExpr<T, S>, FamilyNode<T> {}
