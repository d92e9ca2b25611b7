package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of the interval family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
public final class IntervalAggregate<T extends @Nullable Object>
        extends Aggregated<T, IntervalExpr<T>, IntervalAggregate<T>> implements IntervalExpr<T> {

    IntervalAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    IntervalAggregate<T> with(Aggregate<T> changed) {
        return new IntervalAggregate<>(changed);
    }

    @Override
    IntervalExpr<T> family(Expr<T> made) {
        return IntervalExpr.of(made);
    }
}
