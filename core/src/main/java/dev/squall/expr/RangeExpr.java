package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.RangeType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of a range type
/// ([manual](https://www.postgresql.org/docs/current/functions-range.html)).
///
/// @param <T> the Java type of its values
/// @param <E> the Java type of the bounds
public interface RangeExpr<T extends @Nullable Object, E extends Comparable<? super E>>
        extends AnyRangeExpr<T, E> {

    @Override
    @SuppressWarnings("unchecked") // the family says so
    default RangeType<E> rangeType() {
        return (RangeType<E>) type();
    }

    /// `this + range`: the values of both, which must touch or overlap.
    default RangeExpr<T, E> union(Range<E> range) {
        return union(RangeExpr.of(Bind.of(type(), range)));
    }

    /// `this + other`: the values of both, which must touch or overlap.
    default RangeExpr<T, E> union(RangeExpr<?, E> other) {
        return of(Infix.same(this, Ranges.UNION, other, Precedence.ADDITION));
    }

    /// `this * range`: the values that are in both.
    default RangeExpr<T, E> intersection(Range<E> range) {
        return intersection(RangeExpr.of(Bind.of(type(), range)));
    }

    /// `this * other`: the values that are in both.
    default RangeExpr<T, E> intersection(RangeExpr<?, E> other) {
        return of(Infix.same(this, Ranges.INTERSECTION, other, Precedence.MULTIPLICATION));
    }

    /// `this - range`: the values that are not in the other one, which must not cut it in two.
    default RangeExpr<T, E> difference(Range<E> range) {
        return difference(RangeExpr.of(Bind.of(type(), range)));
    }

    /// `this - other`: the values that are not in the other one, which must not cut it in two.
    default RangeExpr<T, E> difference(RangeExpr<?, E> other) {
        return of(Infix.same(this, Ranges.DIFFERENCE, other, Precedence.ADDITION));
    }

    /// `range_merge(this, other)`: the smallest range that holds both.
    default RangeExpr<T, E> merge(RangeExpr<?, E> other) {
        return of(Call.same(Ranges.MERGE, this, other));
    }

    /// `multirange(this)`: a multirange of this one range.
    default MultirangeExpr<Multirange<E>, E> multirange() {
        return MultirangeExpr.of(
                Call.of(KnownSql.constant("multirange"), rangeType().multirange(), this));
    }

    @Override
    default RangeExpr<@Nullable T, E> orNull() {
        return RangeExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default RangeExpr<@Nullable T, E> nullIf(@NonNull T value) {
        return RangeExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object, E extends Comparable<? super E>> RangeExpr<T, E> of(
            Expr<T> value) {
        return new RangeNode<>(value);
    }

    @Override
    default Named<T, RangeExpr<T, E>> as(String name) {
        return new Named<>(this, name, RangeExpr::of);
    }
}
