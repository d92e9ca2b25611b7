package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `smallint`, `integer` or `bigint`: they take `long` and compare with each
/// other.
///
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
public interface IntegerExpr<T extends @Nullable Object, S>
        extends IntegerArithmetic<T, S>, IntegerValue {

    @Override
    default Expr<?> expression() {
        return this;
    }

    @Override
    default IntegerExpr<@Nullable T, S> orNull() {
        return new IntegerNode<>(new OrNull<>(this), type());
    }

    @Override
    default IntegerExpr<@Nullable T, S> nullIf(@NonNull T value) {
        return new IntegerNode<>(NullIf.of(this, Bind.of(this, value)), type());
    }

    /// `this between low and high`; both bounds belong to the range.
    default Condition between(long low, long high) {
        return new Between(
                this, Operators.BETWEEN, IntegerBind.of(type(), low), IntegerBind.of(type(), high));
    }

    /// `this = value`
    default Condition eq(long value) {
        return new Comparison(this, Comparator.EQUAL, IntegerBind.of(type(), value));
    }

    /// `this = other`, with another integer type.
    default Condition eq(IntegerValue other) {
        return new Comparison(this, Comparator.EQUAL, other.expression());
    }

    /// `this = other`
    default Condition eq(IntegerExpr<? extends @Nullable T, ?> other) {
        return new Comparison(this, Comparator.EQUAL, other);
    }

    /// `this <> value`
    default Condition ne(long value) {
        return new Comparison(this, Comparator.NOT_EQUAL, IntegerBind.of(type(), value));
    }

    /// `this <> other`, with another integer type.
    default Condition ne(IntegerValue other) {
        return new Comparison(this, Comparator.NOT_EQUAL, other.expression());
    }

    /// `this <> other`
    default Condition ne(IntegerExpr<? extends @Nullable T, ?> other) {
        return new Comparison(this, Comparator.NOT_EQUAL, other);
    }

    /// `this < value`
    default Condition lt(long value) {
        return new Comparison(this, Comparator.LESS, IntegerBind.of(type(), value));
    }

    /// `this < other`, with another integer type.
    default Condition lt(IntegerValue other) {
        return new Comparison(this, Comparator.LESS, other.expression());
    }

    /// `this < other`
    default Condition lt(IntegerExpr<? extends @Nullable T, ?> other) {
        return new Comparison(this, Comparator.LESS, other);
    }

    /// `this <= value`
    default Condition le(long value) {
        return new Comparison(this, Comparator.LESS_OR_EQUAL, IntegerBind.of(type(), value));
    }

    /// `this <= other`, with another integer type.
    default Condition le(IntegerValue other) {
        return new Comparison(this, Comparator.LESS_OR_EQUAL, other.expression());
    }

    /// `this <= other`
    default Condition le(IntegerExpr<? extends @Nullable T, ?> other) {
        return new Comparison(this, Comparator.LESS_OR_EQUAL, other);
    }

    /// `this > value`
    default Condition gt(long value) {
        return new Comparison(this, Comparator.GREATER, IntegerBind.of(type(), value));
    }

    /// `this > other`, with another integer type.
    default Condition gt(IntegerValue other) {
        return new Comparison(this, Comparator.GREATER, other.expression());
    }

    /// `this > other`
    default Condition gt(IntegerExpr<? extends @Nullable T, ?> other) {
        return new Comparison(this, Comparator.GREATER, other);
    }

    /// `this >= value`
    default Condition ge(long value) {
        return new Comparison(this, Comparator.GREATER_OR_EQUAL, IntegerBind.of(type(), value));
    }

    /// `this >= other`, with another integer type.
    default Condition ge(IntegerValue other) {
        return new Comparison(this, Comparator.GREATER_OR_EQUAL, other.expression());
    }

    /// `this >= other`
    default Condition ge(IntegerExpr<? extends @Nullable T, ?> other) {
        return new Comparison(this, Comparator.GREATER_OR_EQUAL, other);
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object, S> IntegerExpr<T, S> of(
            Expr<T> value, NumberType<?, S> type) {
        return new IntegerNode<>(value, type);
    }

    @Override
    default Named<T, IntegerExpr<T, S>> as(String name) {
        return new Named<>(this, name, other -> IntegerExpr.of(other, type()));
    }
}
