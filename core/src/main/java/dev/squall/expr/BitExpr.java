package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.BitString;
import dev.squall.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `bit(n)` or `varbit`
/// ([manual](https://www.postgresql.org/docs/current/functions-bitstring.html)).
///
/// @param <T> the Java type of its values
public interface BitExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this & bits`: a bit is set where it is set in both. They must be of one length.
    default BitExpr<T> and(BitString bits) {
        return and(BitExpr.of(Bind.of(Types.VARBIT, bits)));
    }

    /// `this & other`
    default BitExpr<T> and(BitExpr<?> other) {
        return of(Infix.same(this, KnownSql.constant(" & "), other, Precedence.OTHER));
    }

    /// `this | bits`: a bit is set where it is set in one of them. They must be of one length.
    default BitExpr<T> or(BitString bits) {
        return or(BitExpr.of(Bind.of(Types.VARBIT, bits)));
    }

    /// `this | other`
    default BitExpr<T> or(BitExpr<?> other) {
        return of(Infix.same(this, KnownSql.constant(" | "), other, Precedence.OTHER));
    }

    /// `this # bits`: a bit is set where it is set in one of them only. They must be of one length.
    default BitExpr<T> xor(BitString bits) {
        return xor(BitExpr.of(Bind.of(Types.VARBIT, bits)));
    }

    /// `this # other`
    default BitExpr<T> xor(BitExpr<?> other) {
        return of(Infix.same(this, KnownSql.constant(" # "), other, Precedence.OTHER));
    }

    /// `this << positions`: shifted to the left, with zeros behind; the length stays.
    default BitExpr<T> shiftLeft(int positions) {
        return of(
                Infix.same(
                        this, KnownSql.constant(" << "), new Whole(positions), Precedence.OTHER));
    }

    /// `this >> positions`: shifted to the right, with zeros behind; the length stays.
    default BitExpr<T> shiftRight(int positions) {
        return of(
                Infix.same(
                        this, KnownSql.constant(" >> "), new Whole(positions), Precedence.OTHER));
    }

    /// `this <~> bits`, of the extension `vector`: how many bits differ.
    default NumberExpr<Double, Double> hammingDistance(BitString bits) {
        return NumberExpr.of(
                Infix.of(
                        this,
                        KnownSql.constant(" <~> "),
                        Bind.of(Types.VARBIT, bits),
                        Precedence.OTHER,
                        Types.DOUBLE),
                Types.DOUBLE);
    }

    /// `this <%> bits`, of the extension `vector`: 1 minus the share of the set bits that both
    /// have.
    default NumberExpr<Double, Double> jaccardDistance(BitString bits) {
        return NumberExpr.of(
                Infix.of(
                        this,
                        KnownSql.constant(" <%> "),
                        Bind.of(Types.VARBIT, bits),
                        Precedence.OTHER,
                        Types.DOUBLE),
                Types.DOUBLE);
    }

    /// `~ this`: each bit turned around.
    default BitExpr<T> not() {
        return of(new Prefix<>(KnownSql.constant("~ "), this, Precedence.OTHER));
    }

    /// `this || bits`: both, one behind the other.
    default BitExpr<BitString> concat(BitString bits) {
        return BitExpr.of(
                Infix.of(
                        this,
                        Operators.CONCAT,
                        Bind.of(Types.VARBIT, bits),
                        Precedence.OTHER,
                        Types.VARBIT));
    }

    /// `length(this)`: how many bits there are.
    default IntegerExpr<Integer, Long> length() {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("length"), Types.INTEGER, this), Types.INTEGER);
    }

    /// `bit_count(this)`: how many bits are set.
    default IntegerExpr<Long, BigDecimal> bitCount() {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("bit_count"), Types.BIGINT, this), Types.BIGINT);
    }

    /// `get_bit(this, position)`: the bit at a position from 0, the leftmost; 0 or 1.
    default IntegerExpr<Integer, Long> getBit(int position) {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("get_bit"), Types.INTEGER, this, new Whole(position)),
                Types.INTEGER);
    }

    /// `set_bit(this, position, value)`: with another bit at a position from 0.
    default BitExpr<T> setBit(int position, boolean value) {
        return of(
                Call.same(
                        KnownSql.constant("set_bit"),
                        this,
                        new Whole(position),
                        new Whole(value ? 1 : 0)));
    }

    @Override
    default BitExpr<@Nullable T> orNull() {
        return BitExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default BitExpr<@Nullable T> nullIf(@NonNull T value) {
        return BitExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> BitExpr<T> of(Expr<T> value) {
        return new BitNode<>(value);
    }

    @Override
    default Named<T, BitExpr<T>> as(String name) {
        return new Named<>(this, name, BitExpr::of);
    }
}
