package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of the boolean family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
public final class BooleanAggregate<T extends @Nullable Object>
        extends Aggregated<T, BooleanExpr<T>, BooleanAggregate<T>> implements BooleanExpr<T> {

    BooleanAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    BooleanAggregate<T> with(Aggregate<T> changed) {
        return new BooleanAggregate<>(changed);
    }

    @Override
    BooleanExpr<T> family(Expr<T> made) {
        return new TruthNode<>(made);
    }
}
