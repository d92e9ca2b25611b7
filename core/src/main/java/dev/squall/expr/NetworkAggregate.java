package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of the network family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
public final class NetworkAggregate<T extends @Nullable Object>
        extends Aggregated<T, NetworkExpr<T>, NetworkAggregate<T>> implements NetworkExpr<T> {

    NetworkAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    NetworkAggregate<T> with(Aggregate<T> changed) {
        return new NetworkAggregate<>(changed);
    }

    @Override
    NetworkExpr<T> family(Expr<T> made) {
        return NetworkExpr.of(made);
    }
}
