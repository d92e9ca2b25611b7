package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of multiranges: an expression, and over a window another.
///
/// @param <T> the Java type of its values
/// @param <E> the Java type of the bounds
public final class MultirangeAggregate<T extends @Nullable Object, E extends Comparable<? super E>>
        extends Aggregated<T, MultirangeExpr<T, E>, MultirangeAggregate<T, E>>
        implements MultirangeExpr<T, E> {

    MultirangeAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    MultirangeAggregate<T, E> with(Aggregate<T> changed) {
        return new MultirangeAggregate<>(changed);
    }

    @Override
    MultirangeExpr<T, E> family(Expr<T> made) {
        return MultirangeExpr.of(made);
    }
}
