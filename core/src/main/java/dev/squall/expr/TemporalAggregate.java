package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of the date and time family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
public final class TemporalAggregate<T extends @Nullable Object>
        extends Aggregated<T, TemporalExpr<T>, TemporalAggregate<T>> implements TemporalExpr<T> {

    TemporalAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    TemporalAggregate<T> with(Aggregate<T> changed) {
        return new TemporalAggregate<>(changed);
    }

    @Override
    TemporalExpr<T> family(Expr<T> made) {
        return TemporalExpr.of(made);
    }
}
