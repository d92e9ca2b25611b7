package dev.squall.expr;

import dev.squall.type.NumberType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// The functions of numbers with a fraction. PostgreSQL's results for integers and `real` are of
/// another type: cast those first, `age.cast(DOUBLE).sqrt()`; without it they are refused before
/// anything is sent.
///
/// @param <T> the Java type of its values
/// @param <S> the Java type of their sum
/// @see <a href="https://www.postgresql.org/docs/current/functions-math.html">PostgreSQL's
///   manual</a>
public interface FractionExpr<T extends @Nullable Object, S> extends Expr<T> {

    @Override
    NumberType<?, S> type();

    /// `round(this)`: to the nearest whole number; of `numeric` away from zero at the half, of
    /// `double precision` to the even one.
    default NumberExpr<T, S> round() {
        return new NumberNode<>(Fractions.call(NumberFunctions.ROUND, this), type());
    }

    /// `round(this, scale)`: to so many digits after the point; for `numeric` alone, as in
    /// PostgreSQL.
    default NumberExpr<T, S> round(int scale) {
        return new NumberNode<>(
                Fractions.numeric(NumberFunctions.ROUND, this, new Whole(scale)), type());
    }

    /// `trunc(this)`: towards zero.
    default NumberExpr<T, S> trunc() {
        return new NumberNode<>(Fractions.call(NumberFunctions.TRUNC, this), type());
    }

    /// `trunc(this, scale)`; for `numeric` alone, as in PostgreSQL.
    default NumberExpr<T, S> trunc(int scale) {
        return new NumberNode<>(
                Fractions.numeric(NumberFunctions.TRUNC, this, new Whole(scale)), type());
    }

    /// `ceil(this)`: the nearest whole number above.
    default NumberExpr<T, S> ceil() {
        return new NumberNode<>(Fractions.call(NumberFunctions.CEIL, this), type());
    }

    /// `floor(this)`: the nearest whole number below.
    default NumberExpr<T, S> floor() {
        return new NumberNode<>(Fractions.call(NumberFunctions.FLOOR, this), type());
    }

    /// `sign(this)`: -1, 0 or 1.
    default NumberExpr<T, S> sign() {
        return new NumberNode<>(Fractions.call(NumberFunctions.SIGN, this), type());
    }

    /// `sqrt(this)`
    default NumberExpr<T, S> sqrt() {
        return new NumberNode<>(Fractions.call(NumberFunctions.SQRT, this), type());
    }

    /// `cbrt(this)`: the cube root; of `double precision`.
    default NumberExpr<T, S> cbrt() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.CBRT, this), type());
    }

    /// `exp(this)`
    default NumberExpr<T, S> exp() {
        return new NumberNode<>(Fractions.call(NumberFunctions.EXP, this), type());
    }

    /// `ln(this)`: the natural logarithm.
    default NumberExpr<T, S> ln() {
        return new NumberNode<>(Fractions.call(NumberFunctions.LN, this), type());
    }

    /// `log(this)`: to base 10.
    default NumberExpr<T, S> log() {
        return new NumberNode<>(Fractions.call(NumberFunctions.LOG, this), type());
    }

    /// `power(this, exponent)`
    default NumberExpr<T, S> power(@NonNull T exponent) {
        return power(Bind.of(this, exponent));
    }

    /// `power(this, exponent)`
    default NumberExpr<T, S> power(Expr<? extends T> exponent) {
        return new NumberNode<>(Fractions.call(NumberFunctions.POWER, this, exponent), type());
    }

    /// `log(base, this)`: to any base; of `numeric`.
    default NumberExpr<T, S> log(@NonNull T base) {
        return new NumberNode<>(Fractions.log(Bind.of(this, base), this), type());
    }

    /// `div(this, divisor)`: the whole part of the quotient; of `numeric`.
    default NumberExpr<T, S> div(@NonNull T divisor) {
        return div(Bind.of(this, divisor));
    }

    /// `div(this, divisor)`
    default NumberExpr<T, S> div(Expr<? extends T> divisor) {
        return new NumberNode<>(Fractions.numeric(NumberFunctions.DIV, this, divisor), type());
    }

    /// `sin(this)`: of radians; of `double precision`.
    default NumberExpr<T, S> sin() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.SIN, this), type());
    }

    /// `cos(this)`: of radians; of `double precision`.
    default NumberExpr<T, S> cos() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.COS, this), type());
    }

    /// `tan(this)`: of radians; of `double precision`.
    default NumberExpr<T, S> tan() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.TAN, this), type());
    }

    /// `asin(this)`: in radians; of `double precision`.
    default NumberExpr<T, S> asin() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.ASIN, this), type());
    }

    /// `acos(this)`: in radians; of `double precision`.
    default NumberExpr<T, S> acos() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.ACOS, this), type());
    }

    /// `atan(this)`: in radians; of `double precision`.
    default NumberExpr<T, S> atan() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.ATAN, this), type());
    }

    /// `degrees(this)`: radians as degrees; of `double precision`.
    default NumberExpr<T, S> degrees() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.DEGREES, this), type());
    }

    /// `radians(this)`: degrees as radians; of `double precision`.
    default NumberExpr<T, S> radians() {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.RADIANS, this), type());
    }

    /// `atan2(this, x)`: the angle of a point, in radians; of `double precision`.
    default NumberExpr<T, S> atan2(Expr<? extends T> x) {
        return new NumberNode<>(Fractions.doubles(NumberFunctions.ATAN2, this, x), type());
    }
}
