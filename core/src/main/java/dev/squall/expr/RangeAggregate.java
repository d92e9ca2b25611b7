package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of ranges: an expression, and over a window another.
///
/// @param <T> the Java type of its values
/// @param <E> the Java type of the bounds
public final class RangeAggregate<T extends @Nullable Object, E extends Comparable<? super E>>
        extends Aggregated<T, RangeExpr<T, E>, RangeAggregate<T, E>> implements RangeExpr<T, E> {

    RangeAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    RangeAggregate<T, E> with(Aggregate<T> changed) {
        return new RangeAggregate<>(changed);
    }

    @Override
    RangeExpr<T, E> family(Expr<T> made) {
        return RangeExpr.of(made);
    }
}
