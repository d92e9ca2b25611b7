package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of a type without a family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
public final class ValueAggregate<T extends @Nullable Object>
        extends Aggregated<T, Expr<T>, ValueAggregate<T>> {

    ValueAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    ValueAggregate<T> with(Aggregate<T> changed) {
        return new ValueAggregate<>(changed);
    }

    @Override
    Expr<T> family(Expr<T> made) {
        return made;
    }
}
