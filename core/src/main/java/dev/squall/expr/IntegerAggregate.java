package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.Nullable;

/// An aggregate of the integer family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
public final class IntegerAggregate<T extends @Nullable Object, S>
        extends Aggregated<T, IntegerExpr<T, S>, IntegerAggregate<T, S>>
        implements IntegerExpr<T, S> {

    private final NumberType<?, S> type;

    IntegerAggregate(Aggregate<T> node, NumberType<?, S> type) {
        super(node);
        this.type = type;
    }

    @Override
    public NumberType<?, S> type() {
        return type;
    }

    @Override
    IntegerAggregate<T, S> with(Aggregate<T> changed) {
        return new IntegerAggregate<>(changed, type);
    }

    @Override
    IntegerExpr<T, S> family(Expr<T> made) {
        return IntegerExpr.of(made, type);
    }
}
