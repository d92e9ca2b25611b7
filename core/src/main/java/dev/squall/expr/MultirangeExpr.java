package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.Multirange;
import dev.squall.type.MultirangeType;
import dev.squall.type.Range;
import dev.squall.type.RangeType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of a multirange type
/// ([manual](https://www.postgresql.org/docs/current/functions-range.html)).
///
/// @param <T> the Java type of its values
/// @param <E> the Java type of the bounds
public interface MultirangeExpr<T extends @Nullable Object, E extends Comparable<? super E>>
        extends AnyRangeExpr<T, E> {

    @Override
    @SuppressWarnings("unchecked") // the family says so
    default RangeType<E> rangeType() {
        return ((MultirangeType<E>) type()).range();
    }

    /// `this + multirange`: the values of both.
    default MultirangeExpr<T, E> union(Multirange<E> multirange) {
        return union(MultirangeExpr.of(Bind.of(type(), multirange)));
    }

    /// `this + other`: the values of both.
    default MultirangeExpr<T, E> union(MultirangeExpr<?, E> other) {
        return of(Infix.same(this, Ranges.UNION, other, Precedence.ADDITION));
    }

    /// `this * multirange`: the values that are in both.
    default MultirangeExpr<T, E> intersection(Multirange<E> multirange) {
        return intersection(MultirangeExpr.of(Bind.of(type(), multirange)));
    }

    /// `this * other`: the values that are in both.
    default MultirangeExpr<T, E> intersection(MultirangeExpr<?, E> other) {
        return of(Infix.same(this, Ranges.INTERSECTION, other, Precedence.MULTIPLICATION));
    }

    /// `this - multirange`: the values that are not in the other one.
    default MultirangeExpr<T, E> difference(Multirange<E> multirange) {
        return difference(MultirangeExpr.of(Bind.of(type(), multirange)));
    }

    /// `this - other`: the values that are not in the other one.
    default MultirangeExpr<T, E> difference(MultirangeExpr<?, E> other) {
        return of(Infix.same(this, Ranges.DIFFERENCE, other, Precedence.ADDITION));
    }

    /// `range_merge(this)`: the smallest range that holds all of it.
    default RangeExpr<Range<E>, E> merge() {
        return RangeExpr.of(Call.of(Ranges.MERGE, rangeType(), this));
    }

    @Override
    default MultirangeExpr<@Nullable T, E> orNull() {
        return MultirangeExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default MultirangeExpr<@Nullable T, E> nullIf(@NonNull T value) {
        return MultirangeExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object, E extends Comparable<? super E>> MultirangeExpr<T, E> of(
            Expr<T> value) {
        return new MultirangeNode<>(value);
    }

    @Override
    default Named<T, MultirangeExpr<T, E>> as(String name) {
        return new Named<>(this, name, MultirangeExpr::of);
    }
}
