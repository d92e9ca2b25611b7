package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.Interval;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of the interval family
/// ([manual](https://www.postgresql.org/docs/current/functions-datetime.html)).
///
/// @param <T> the Java type of its values
public interface IntervalExpr<T extends @Nullable Object> extends Expr<T> {

    @Override
    default IntervalExpr<@Nullable T> orNull() {
        return new IntervalNode<>(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default IntervalExpr<@Nullable T> nullIf(@NonNull T value) {
        return new IntervalNode<>(NullIf.of(this, Bind.of(this, value)));
    }

    /// `this + interval`
    default IntervalExpr<T> plus(Interval interval) {
        return plus(Bind.of(Types.INTERVAL, interval));
    }

    /// `this + duration`
    default IntervalExpr<T> plus(Duration duration) {
        return plus(Interval.of(duration));
    }

    /// `this + period`
    default IntervalExpr<T> plus(Period period) {
        return plus(Interval.of(period));
    }

    /// `this + other`
    default IntervalExpr<T> plus(Expr<? extends @Nullable Interval> other) {
        return new IntervalNode<>(Infix.same(this, Operators.PLUS, other, Precedence.ADDITION));
    }

    /// `this - interval`
    default IntervalExpr<T> minus(Interval interval) {
        return minus(Bind.of(Types.INTERVAL, interval));
    }

    /// `this - other`
    default IntervalExpr<T> minus(Expr<? extends @Nullable Interval> other) {
        return new IntervalNode<>(Infix.same(this, Operators.MINUS, other, Precedence.ADDITION));
    }

    /// `this * factor`
    default IntervalExpr<T> times(double factor) {
        return times(new NumberNode<>(Bind.of(Types.DOUBLE, factor), Types.DOUBLE));
    }

    /// `this * factor`
    default IntervalExpr<T> times(NumberExpr<?, ?> factor) {
        return new IntervalNode<>(
                Infix.same(this, Operators.TIMES, factor, Precedence.MULTIPLICATION));
    }

    /// `this / divisor`
    default IntervalExpr<T> dividedBy(double divisor) {
        return new IntervalNode<>(
                Infix.same(
                        this,
                        Operators.DIVIDED_BY,
                        Bind.of(Types.DOUBLE, divisor),
                        Precedence.MULTIPLICATION));
    }

    /// `-this`
    default IntervalExpr<T> negate() {
        return new IntervalNode<>(new Prefix<>(Operators.NEGATIVE, this, Precedence.SIGN));
    }

    /// `justify_days(this)`: 30 days become a month.
    default IntervalExpr<T> justifyDays() {
        return new IntervalNode<>(Call.same(TimeFunctions.JUSTIFY_DAYS, this));
    }

    /// `justify_hours(this)`: 24 hours become a day.
    default IntervalExpr<T> justifyHours() {
        return new IntervalNode<>(Call.same(TimeFunctions.JUSTIFY_HOURS, this));
    }

    /// `justify_interval(this)`: both, with all signs alike.
    default IntervalExpr<T> justify() {
        return new IntervalNode<>(Call.same(TimeFunctions.JUSTIFY_INTERVAL, this));
    }

    /// `date_trunc('day', this)`
    default IntervalExpr<T> truncatedTo(DateUnit unit) {
        return new IntervalNode<>(new Truncated<>(unit, this));
    }

    /// `extract(hour from this)::integer`. Null where this is: see `orNull()`.
    default IntegerExpr<Integer, Long> extract(DateField field) {
        return new IntegerNode<>(
                new Cast<>(new Extract(field.sql, this), Types.INTEGER), Types.INTEGER);
    }

    /// `extract(epoch from this)`: with a fraction. Null where this is: see `orNull()`.
    default NumberExpr<BigDecimal, BigDecimal> extract(FractionField field) {
        return new NumberNode<>(new Extract(field.sql, this), Types.NUMERIC);
    }

    /// `to_char(this, format)`. Null where this is: see `orNull()`.
    default TextExpr<String> toChar(String format) {
        return new TextNode<>(
                Call.of(TimeFunctions.TO_CHAR, Types.TEXT, this, Bind.of(Types.TEXT, format)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> IntervalExpr<T> of(Expr<T> value) {
        return new IntervalNode<>(value);
    }

    @Override
    default Named<T, IntervalExpr<T>> as(String name) {
        return new Named<>(this, name, IntervalExpr::of);
    }
}
