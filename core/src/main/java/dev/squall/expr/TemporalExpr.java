package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.Interval;
import dev.squall.type.Types;
import org.jspecify.annotations.Nullable;

/// An expression of the date and time family.
///
/// @param <T> the Java type of its values
public interface TemporalExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this + interval`
    default TemporalExpr<T> plus(Interval interval) {
        return new TemporalNode<>(
                new Infix<>(
                        this,
                        Operators.PLUS,
                        Bind.of(Types.INTERVAL, interval),
                        Precedence.ADDITION,
                        type()));
    }

    /// `this - interval`
    default TemporalExpr<T> minus(Interval interval) {
        return new TemporalNode<>(
                new Infix<>(
                        this,
                        Operators.MINUS,
                        Bind.of(Types.INTERVAL, interval),
                        Precedence.ADDITION,
                        type()));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> TemporalExpr<T> of(Expr<T> value) {
        return new TemporalNode<>(value);
    }

    @Override
    default Named<T, ? extends TemporalExpr<T>> as(String name) {
        return new Named<>(this, name, TemporalExpr::of);
    }
}
