package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.NumberType;
import dev.squall.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of the number family.
///
/// Arithmetic keeps the type of its left side. An operand of another number type may be narrower
/// (`bigint + integer` is a `bigint`); a wider one would make the result wider than Java's type
/// says, and is refused: cast the left side first, `age.cast(NUMERIC).times(rate)`.
///
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
/// @see <a href="https://www.postgresql.org/docs/current/functions-math.html">PostgreSQL's
///   manual</a>
public interface NumberExpr<T extends @Nullable Object, S> extends FractionExpr<T, S>, NumberValue {

    @Override
    NumberType<?, S> type();

    @Override
    default Expr<?> number() {
        return this;
    }

    @Override
    default NumberExpr<@Nullable T, S> orNull() {
        return new NumberNode<>(new OrNull<>(this), type());
    }

    /// `nullif(this, value)`: null where it is this value.
    default NumberExpr<@Nullable T, S> nullIf(@NonNull T value) {
        return new NumberNode<>(NullIf.of(this, Bind.of(this, value)), type());
    }

    /// `this + value`
    default NumberExpr<T, S> plus(@NonNull T value) {
        return plus(Bind.of(this, value));
    }

    /// `this + other`
    default NumberExpr<T, S> plus(Expr<? extends T> other) {
        return Arithmetic.number(this, Operators.PLUS, other, Precedence.ADDITION);
    }

    /// `this + other`, with a narrower number type.
    default NumberExpr<T, S> plus(NumberValue other) {
        return Arithmetic.number(this, Operators.PLUS, other.number(), Precedence.ADDITION);
    }

    /// `this + other`
    default NumberExpr<T, S> plus(NumberExpr<? extends T, ?> other) {
        return Arithmetic.number(this, Operators.PLUS, other, Precedence.ADDITION);
    }

    /// `this - value`
    default NumberExpr<T, S> minus(@NonNull T value) {
        return minus(Bind.of(this, value));
    }

    /// `this - other`
    default NumberExpr<T, S> minus(Expr<? extends T> other) {
        return Arithmetic.number(this, Operators.MINUS, other, Precedence.ADDITION);
    }

    /// `this - other`, with a narrower number type.
    default NumberExpr<T, S> minus(NumberValue other) {
        return Arithmetic.number(this, Operators.MINUS, other.number(), Precedence.ADDITION);
    }

    /// `this - other`
    default NumberExpr<T, S> minus(NumberExpr<? extends T, ?> other) {
        return Arithmetic.number(this, Operators.MINUS, other, Precedence.ADDITION);
    }

    /// `this * value`
    default NumberExpr<T, S> times(@NonNull T value) {
        return times(Bind.of(this, value));
    }

    /// `this * other`
    default NumberExpr<T, S> times(Expr<? extends T> other) {
        return Arithmetic.number(this, Operators.TIMES, other, Precedence.MULTIPLICATION);
    }

    /// `this * other`, with a narrower number type.
    default NumberExpr<T, S> times(NumberValue other) {
        return Arithmetic.number(this, Operators.TIMES, other.number(), Precedence.MULTIPLICATION);
    }

    /// `this * other`
    default NumberExpr<T, S> times(NumberExpr<? extends T, ?> other) {
        return Arithmetic.number(this, Operators.TIMES, other, Precedence.MULTIPLICATION);
    }

    /// `this / value`
    default NumberExpr<T, S> dividedBy(@NonNull T value) {
        return dividedBy(Bind.of(this, value));
    }

    /// `this / other`
    default NumberExpr<T, S> dividedBy(Expr<? extends T> other) {
        return Arithmetic.number(this, Operators.DIVIDED_BY, other, Precedence.MULTIPLICATION);
    }

    /// `this / other`, with a narrower number type.
    default NumberExpr<T, S> dividedBy(NumberValue other) {
        return Arithmetic.number(
                this, Operators.DIVIDED_BY, other.number(), Precedence.MULTIPLICATION);
    }

    /// `this / other`
    default NumberExpr<T, S> dividedBy(NumberExpr<? extends T, ?> other) {
        return Arithmetic.number(this, Operators.DIVIDED_BY, other, Precedence.MULTIPLICATION);
    }

    /// `this % value`
    default NumberExpr<T, S> modulo(@NonNull T value) {
        return modulo(Bind.of(this, value));
    }

    /// `this % other`
    default NumberExpr<T, S> modulo(Expr<? extends T> other) {
        return Arithmetic.number(this, Operators.MODULO, other, Precedence.MULTIPLICATION);
    }

    /// `this % other`, with a narrower number type.
    default NumberExpr<T, S> modulo(NumberValue other) {
        return Arithmetic.number(this, Operators.MODULO, other.number(), Precedence.MULTIPLICATION);
    }

    /// `this % other`
    default NumberExpr<T, S> modulo(NumberExpr<? extends T, ?> other) {
        return Arithmetic.number(this, Operators.MODULO, other, Precedence.MULTIPLICATION);
    }

    /// `-this`
    default NumberExpr<T, S> negate() {
        return new NumberNode<>(new Prefix<>(Operators.NEGATIVE, this, Precedence.SIGN), type());
    }

    /// `abs(this)`
    default NumberExpr<T, S> abs() {
        return new NumberNode<>(Call.same(NumberFunctions.ABS, this), type());
    }

    /// `width_bucket(this, low, high, count)`: in which of so many equal parts it lies, from 1; 0
    /// below and `count + 1` above. Null where this is: see `orNull()`.
    default IntegerExpr<Integer, Long> widthBucket(@NonNull T low, @NonNull T high, int count) {
        return new IntegerNode<>(
                Call.of(
                        NumberFunctions.WIDTH_BUCKET,
                        Types.INTEGER,
                        this,
                        Bind.of(this, low),
                        Bind.of(this, high),
                        new Whole(count)),
                Types.INTEGER);
    }

    /// `to_char(this, format)`: `FM999,990.00`. Null where this is: see `orNull()`.
    default TextExpr<String> toChar(String format) {
        return new TextNode<>(
                Call.of(NumberFunctions.TO_CHAR, Types.TEXT, this, Bind.of(Types.TEXT, format)));
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
