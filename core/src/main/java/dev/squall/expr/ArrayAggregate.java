package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of the array family: an expression, and over a window another.
///
/// @param <T> the Java type of its values: a list
/// @param <E> the Java type of an element
public final class ArrayAggregate<T extends @Nullable Object, E>
        extends Aggregated<T, ArrayExpr<T, E>, ArrayAggregate<T, E>> implements ArrayExpr<T, E> {

    ArrayAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    ArrayAggregate<T, E> with(Aggregate<T> changed) {
        return new ArrayAggregate<>(changed);
    }

    @Override
    ArrayExpr<T, E> family(Expr<T> made) {
        return ArrayExpr.of(made);
    }
}
