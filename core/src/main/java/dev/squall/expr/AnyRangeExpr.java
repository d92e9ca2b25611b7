package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.RangeType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A range or a multirange: what both have in common
/// ([manual](https://www.postgresql.org/docs/current/functions-range.html)).
///
/// @param <T> the Java type of its values
/// @param <E> the Java type of the bounds
public interface AnyRangeExpr<T extends @Nullable Object, E extends Comparable<? super E>>
        extends Expr<T> {

    /// Its type, or that of the ranges it is made of.
    RangeType<E> rangeType();

    /// `this @> value`: whether the value belongs to it.
    default Condition contains(@NonNull E value) {
        return Match.of(this, Ranges.CONTAINS, Bind.of(rangeType().bound(), value));
    }

    /// `this @> value`
    default Condition contains(Expr<? extends @Nullable E> value) {
        return Match.of(this, Ranges.CONTAINS, value);
    }

    /// `this @> range`
    default Condition contains(Range<E> range) {
        return Ranges.match(this, Ranges.CONTAINS, range);
    }

    /// `this @> multirange`
    default Condition contains(Multirange<E> multirange) {
        return Ranges.match(this, Ranges.CONTAINS, multirange);
    }

    /// `this @> other`
    default Condition contains(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.CONTAINS, other);
    }

    /// `this <@ range`
    default Condition containedIn(Range<E> range) {
        return Ranges.match(this, Ranges.CONTAINED_IN, range);
    }

    /// `this <@ multirange`
    default Condition containedIn(Multirange<E> multirange) {
        return Ranges.match(this, Ranges.CONTAINED_IN, multirange);
    }

    /// `this <@ other`
    default Condition containedIn(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.CONTAINED_IN, other);
    }

    /// `this && range`: whether they have a value in common.
    default Condition overlaps(Range<E> range) {
        return Ranges.match(this, Ranges.OVERLAPS, range);
    }

    /// `this && multirange`
    default Condition overlaps(Multirange<E> multirange) {
        return Ranges.match(this, Ranges.OVERLAPS, multirange);
    }

    /// `this && other`
    default Condition overlaps(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.OVERLAPS, other);
    }

    /// `this << range`: whether it ends before the range starts.
    default Condition strictlyLeftOf(Range<E> range) {
        return Ranges.match(this, Ranges.LEFT_OF, range);
    }

    /// `this << other`
    default Condition strictlyLeftOf(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.LEFT_OF, other);
    }

    /// `this >> range`: whether it starts after the range ends.
    default Condition strictlyRightOf(Range<E> range) {
        return Ranges.match(this, Ranges.RIGHT_OF, range);
    }

    /// `this >> other`
    default Condition strictlyRightOf(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.RIGHT_OF, other);
    }

    /// `this &< range`: whether it does not extend to the right of the range.
    default Condition notRightOf(Range<E> range) {
        return Ranges.match(this, Ranges.NOT_RIGHT_OF, range);
    }

    /// `this &< other`
    default Condition notRightOf(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.NOT_RIGHT_OF, other);
    }

    /// `this &> range`: whether it does not extend to the left of the range.
    default Condition notLeftOf(Range<E> range) {
        return Ranges.match(this, Ranges.NOT_LEFT_OF, range);
    }

    /// `this &> other`
    default Condition notLeftOf(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.NOT_LEFT_OF, other);
    }

    /// `this -|- range`: whether they touch, with no value between them and none in common.
    default Condition adjacentTo(Range<E> range) {
        return Ranges.match(this, Ranges.ADJACENT, range);
    }

    /// `this -|- other`
    default Condition adjacentTo(AnyRangeExpr<?, E> other) {
        return Match.of(this, Ranges.ADJACENT, other);
    }

    /// `lower(this)`: the lower bound; null if there is none, or no value at all.
    default Expr<@Nullable E> lower() {
        return Call.orNull(KnownSql.constant("lower"), rangeType().bound(), this);
    }

    /// `upper(this)`: the upper bound; null if there is none, or no value at all.
    default Expr<@Nullable E> upper() {
        return Call.orNull(KnownSql.constant("upper"), rangeType().bound(), this);
    }

    /// `isempty(this)`: whether no value belongs to it.
    default Condition isEmpty() {
        return Ranges.test(KnownSql.constant("isempty"), this);
    }

    /// `lower_inc(this)`: whether the lower bound belongs to it.
    default Condition lowerInc() {
        return Ranges.test(KnownSql.constant("lower_inc"), this);
    }

    /// `upper_inc(this)`: whether the upper bound belongs to it.
    default Condition upperInc() {
        return Ranges.test(KnownSql.constant("upper_inc"), this);
    }

    /// `lower_inf(this)`: whether it has no lower bound.
    default Condition lowerInf() {
        return Ranges.test(KnownSql.constant("lower_inf"), this);
    }

    /// `upper_inf(this)`: whether it has no upper bound.
    default Condition upperInf() {
        return Ranges.test(KnownSql.constant("upper_inf"), this);
    }
}
