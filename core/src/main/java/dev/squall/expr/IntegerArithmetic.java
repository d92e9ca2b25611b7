package dev.squall.expr;

import dev.squall.sql.Precedence;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// Arithmetic of integers: it takes `long` and narrower integers, and keeps the type of its left
/// side.
///
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
public interface IntegerArithmetic<T extends @Nullable Object, S> extends NumberExpr<T, S> {

    /// `this + value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> plus(long value) {
        return plus(IntegerBind.<T>exactly(type(), value));
    }

    @Override
    default IntegerExpr<T, S> plus(@NonNull T value) {
        return plus(Bind.of(this, value));
    }

    @Override
    default IntegerExpr<T, S> plus(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.PLUS, other, Precedence.ADDITION);
    }

    @Override
    default IntegerExpr<T, S> plus(NumberValue other) {
        return Arithmetic.integer(this, Operators.PLUS, other.number(), Precedence.ADDITION);
    }

    @Override
    default IntegerExpr<T, S> plus(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.PLUS, other, Precedence.ADDITION);
    }

    /// `this - value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> minus(long value) {
        return minus(IntegerBind.<T>exactly(type(), value));
    }

    @Override
    default IntegerExpr<T, S> minus(@NonNull T value) {
        return minus(Bind.of(this, value));
    }

    @Override
    default IntegerExpr<T, S> minus(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.MINUS, other, Precedence.ADDITION);
    }

    @Override
    default IntegerExpr<T, S> minus(NumberValue other) {
        return Arithmetic.integer(this, Operators.MINUS, other.number(), Precedence.ADDITION);
    }

    @Override
    default IntegerExpr<T, S> minus(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.MINUS, other, Precedence.ADDITION);
    }

    /// `this * value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> times(long value) {
        return times(IntegerBind.<T>exactly(type(), value));
    }

    @Override
    default IntegerExpr<T, S> times(@NonNull T value) {
        return times(Bind.of(this, value));
    }

    @Override
    default IntegerExpr<T, S> times(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.TIMES, other, Precedence.MULTIPLICATION);
    }

    @Override
    default IntegerExpr<T, S> times(NumberValue other) {
        return Arithmetic.integer(this, Operators.TIMES, other.number(), Precedence.MULTIPLICATION);
    }

    @Override
    default IntegerExpr<T, S> times(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.TIMES, other, Precedence.MULTIPLICATION);
    }

    /// `this / value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> dividedBy(long value) {
        return dividedBy(IntegerBind.<T>exactly(type(), value));
    }

    @Override
    default IntegerExpr<T, S> dividedBy(@NonNull T value) {
        return dividedBy(Bind.of(this, value));
    }

    @Override
    default IntegerExpr<T, S> dividedBy(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.DIVIDED_BY, other, Precedence.MULTIPLICATION);
    }

    @Override
    default IntegerExpr<T, S> dividedBy(NumberValue other) {
        return Arithmetic.integer(
                this, Operators.DIVIDED_BY, other.number(), Precedence.MULTIPLICATION);
    }

    @Override
    default IntegerExpr<T, S> dividedBy(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.DIVIDED_BY, other, Precedence.MULTIPLICATION);
    }

    /// `this % value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> modulo(long value) {
        return modulo(IntegerBind.<T>exactly(type(), value));
    }

    @Override
    default IntegerExpr<T, S> modulo(@NonNull T value) {
        return modulo(Bind.of(this, value));
    }

    @Override
    default IntegerExpr<T, S> modulo(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.MODULO, other, Precedence.MULTIPLICATION);
    }

    @Override
    default IntegerExpr<T, S> modulo(NumberValue other) {
        return Arithmetic.integer(
                this, Operators.MODULO, other.number(), Precedence.MULTIPLICATION);
    }

    @Override
    default IntegerExpr<T, S> modulo(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.MODULO, other, Precedence.MULTIPLICATION);
    }

    /// `this & value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> bitAnd(long value) {
        return bitAnd(IntegerBind.<T>exactly(type(), value));
    }

    /// `this & value`
    default IntegerExpr<T, S> bitAnd(@NonNull T value) {
        return bitAnd(Bind.of(this, value));
    }

    /// `this & other`
    default IntegerExpr<T, S> bitAnd(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.BIT_AND, other, Precedence.OTHER);
    }

    /// `this & other`, with a narrower integer type.
    default IntegerExpr<T, S> bitAnd(NumberValue other) {
        return Arithmetic.integer(this, Operators.BIT_AND, other.number(), Precedence.OTHER);
    }

    /// `this & other`
    default IntegerExpr<T, S> bitAnd(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.BIT_AND, other, Precedence.OTHER);
    }

    /// `this | value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> bitOr(long value) {
        return bitOr(IntegerBind.<T>exactly(type(), value));
    }

    /// `this | value`
    default IntegerExpr<T, S> bitOr(@NonNull T value) {
        return bitOr(Bind.of(this, value));
    }

    /// `this | other`
    default IntegerExpr<T, S> bitOr(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.BIT_OR, other, Precedence.OTHER);
    }

    /// `this | other`, with a narrower integer type.
    default IntegerExpr<T, S> bitOr(NumberValue other) {
        return Arithmetic.integer(this, Operators.BIT_OR, other.number(), Precedence.OTHER);
    }

    /// `this | other`
    default IntegerExpr<T, S> bitOr(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.BIT_OR, other, Precedence.OTHER);
    }

    /// `this # value`
    ///
    /// @throws dev.squall.error.InvalidQuery if the value does not fit this type
    default IntegerExpr<T, S> bitXor(long value) {
        return bitXor(IntegerBind.<T>exactly(type(), value));
    }

    /// `this # value`
    default IntegerExpr<T, S> bitXor(@NonNull T value) {
        return bitXor(Bind.of(this, value));
    }

    /// `this # other`
    default IntegerExpr<T, S> bitXor(Expr<? extends T> other) {
        return Arithmetic.integer(this, Operators.BIT_XOR, other, Precedence.OTHER);
    }

    /// `this # other`, with a narrower integer type.
    default IntegerExpr<T, S> bitXor(NumberValue other) {
        return Arithmetic.integer(this, Operators.BIT_XOR, other.number(), Precedence.OTHER);
    }

    /// `this # other`
    default IntegerExpr<T, S> bitXor(NumberExpr<? extends T, ?> other) {
        return Arithmetic.integer(this, Operators.BIT_XOR, other, Precedence.OTHER);
    }

    /// `this << bits`
    default IntegerExpr<T, S> shiftLeft(int bits) {
        return new IntegerNode<>(
                Infix.same(this, Operators.SHIFT_LEFT, new Whole(bits), Precedence.OTHER), type());
    }

    /// `this >> bits`
    default IntegerExpr<T, S> shiftRight(int bits) {
        return new IntegerNode<>(
                Infix.same(this, Operators.SHIFT_RIGHT, new Whole(bits), Precedence.OTHER), type());
    }

    /// `~ this`
    default IntegerExpr<T, S> bitNot() {
        return new IntegerNode<>(new Prefix<>(Operators.BIT_NOT, this, Precedence.OTHER), type());
    }

    @Override
    default IntegerExpr<T, S> negate() {
        return new IntegerNode<>(new Prefix<>(Operators.NEGATIVE, this, Precedence.SIGN), type());
    }

    @Override
    default IntegerExpr<T, S> abs() {
        return new IntegerNode<>(Call.same(NumberFunctions.ABS, this), type());
    }

    /// `gcd(this, value)`: the greatest common divisor.
    default IntegerExpr<T, S> gcd(@NonNull T value) {
        return gcd(Bind.of(this, value));
    }

    /// `gcd(this, other)`: the greatest common divisor.
    default IntegerExpr<T, S> gcd(Expr<? extends T> other) {
        return new IntegerNode<>(Call.same(NumberFunctions.GCD, this, other), type());
    }

    /// `lcm(this, value)`: the least common multiple.
    default IntegerExpr<T, S> lcm(@NonNull T value) {
        return lcm(Bind.of(this, value));
    }

    /// `lcm(this, other)`: the least common multiple.
    default IntegerExpr<T, S> lcm(Expr<? extends T> other) {
        return new IntegerNode<>(Call.same(NumberFunctions.LCM, this, other), type());
    }
}
