package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.NumberType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of the number family.
///
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
public interface NumberExpr<T extends @Nullable Object, S> extends Expr<T> {

    @Override
    NumberType<?, S> type();

    /// `this + value`
    default NumberExpr<T, S> plus(@NonNull T value) {
        return plus(Bind.of(this, value));
    }

    /// `this + other`
    default NumberExpr<T, S> plus(Expr<? extends T> other) {
        return new NumberNode<>(
                new Infix<>(this, Operators.PLUS, other, Precedence.ADDITION, type()), type());
    }

    /// `this - value`
    default NumberExpr<T, S> minus(@NonNull T value) {
        return minus(Bind.of(this, value));
    }

    /// `this - other`
    default NumberExpr<T, S> minus(Expr<? extends T> other) {
        return new NumberNode<>(
                new Infix<>(this, Operators.MINUS, other, Precedence.ADDITION, type()), type());
    }

    /// `this * value`
    default NumberExpr<T, S> times(@NonNull T value) {
        return times(Bind.of(this, value));
    }

    /// `this * other`
    default NumberExpr<T, S> times(Expr<? extends T> other) {
        return new NumberNode<>(
                new Infix<>(this, Operators.TIMES, other, Precedence.MULTIPLICATION, type()),
                type());
    }

    /// `this / value`
    default NumberExpr<T, S> dividedBy(@NonNull T value) {
        return dividedBy(Bind.of(this, value));
    }

    /// `this / other`
    default NumberExpr<T, S> dividedBy(Expr<? extends T> other) {
        return new NumberNode<>(
                new Infix<>(this, Operators.DIVIDED_BY, other, Precedence.MULTIPLICATION, type()),
                type());
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object, S> NumberExpr<T, S> of(
            Expr<T> value, NumberType<?, S> type) {
        return new NumberNode<>(value, type);
    }

    @Override
    default Named<T, ? extends NumberExpr<T, S>> as(String name) {
        return new Named<>(this, name, other -> NumberExpr.of(other, type()));
    }
}
