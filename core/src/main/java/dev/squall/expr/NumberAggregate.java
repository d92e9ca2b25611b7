package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// An aggregate of the number family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
public final class NumberAggregate<T extends @Nullable Object, S>
        extends Aggregated<T, NumberExpr<T, S>, NumberAggregate<T, S>> implements NumberExpr<T, S> {

    private final NumberType<?, S> type;

    NumberAggregate(Aggregate<T> node, NumberType<?, S> type) {
        super(node);
        this.type = type;
    }

    @Override
    public NumberType<?, S> type() {
        return type;
    }

    @Override
    NumberAggregate<T, S> with(Aggregate<T> changed) {
        return new NumberAggregate<>(changed, type);
    }

    @Override
    NumberExpr<T, S> family(Expr<T> made) {
        return NumberExpr.of(made, type);
    }
}
