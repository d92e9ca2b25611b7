package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// The first that is not null, the greatest and the least, of the families of special types
/// ([manual](https://www.postgresql.org/docs/current/functions-conditional.html)).
public class SpecialChoices extends SpecialValues {

    /// For [dev.squall.Sql] alone.
    protected SpecialChoices() {}

    /// `coalesce(value, other)`, of a range.
    public static <T, E extends Comparable<? super E>> RangeExpr<T, E> coalesce(
            RangeExpr<? extends @Nullable T, E> value, T other) {
        return RangeExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of a range.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            RangeExpr<T, E> coalesce(
                    RangeExpr<? extends @Nullable T, E> value, Expr<? extends T> other) {
        return RangeExpr.of(Coalesce.of(value, other));
    }

    /// `coalesce(value, other)`, of a multirange.
    public static <T, E extends Comparable<? super E>> MultirangeExpr<T, E> coalesce(
            MultirangeExpr<? extends @Nullable T, E> value, T other) {
        return MultirangeExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of a multirange.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            MultirangeExpr<T, E> coalesce(
                    MultirangeExpr<? extends @Nullable T, E> value, Expr<? extends T> other) {
        return MultirangeExpr.of(Coalesce.of(value, other));
    }

    /// `coalesce(value, other)`, of the network family.
    public static <T> NetworkExpr<T> coalesce(NetworkExpr<? extends @Nullable T> value, T other) {
        return NetworkExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of the network family.
    public static <T extends @Nullable Object> NetworkExpr<T> coalesce(
            NetworkExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return NetworkExpr.of(Coalesce.of(value, other));
    }

    /// `coalesce(value, other)`, of a bit string.
    public static <T> BitExpr<T> coalesce(BitExpr<? extends @Nullable T> value, T other) {
        return BitExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of a bit string.
    public static <T extends @Nullable Object> BitExpr<T> coalesce(
            BitExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return BitExpr.of(Coalesce.of(value, other));
    }

    /// `coalesce(value, other)`, of `tsvector`.
    public static <T> TsVectorExpr<T> coalesce(TsVectorExpr<? extends @Nullable T> value, T other) {
        return TsVectorExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of `tsvector`.
    public static <T extends @Nullable Object> TsVectorExpr<T> coalesce(
            TsVectorExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return TsVectorExpr.of(Coalesce.of(value, other));
    }

    /// `coalesce(value, other)`, of `tsquery`.
    public static <T> TsQueryExpr<T> coalesce(TsQueryExpr<? extends @Nullable T> value, T other) {
        return TsQueryExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of `tsquery`.
    public static <T extends @Nullable Object> TsQueryExpr<T> coalesce(
            TsQueryExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return TsQueryExpr.of(Coalesce.of(value, other));
    }

    /// `coalesce(value, other)`, of `hstore`.
    public static <T> HstoreExpr<T> coalesce(HstoreExpr<? extends @Nullable T> value, T other) {
        return HstoreExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of `hstore`.
    public static <T extends @Nullable Object> HstoreExpr<T> coalesce(
            HstoreExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return HstoreExpr.of(Coalesce.of(value, other));
    }

    /// `coalesce(value, other)`, of the vector family.
    public static <T> VectorExpr<T> coalesce(VectorExpr<? extends @Nullable T> value, T other) {
        return VectorExpr.of(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// `coalesce(value, other)`, of the vector family.
    public static <T extends @Nullable Object> VectorExpr<T> coalesce(
            VectorExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return VectorExpr.of(Coalesce.of(value, other));
    }

    /// `greatest(first, more)`, of a range.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            RangeExpr<T, E> greatest(RangeExpr<T, E> first, Expr<? extends T>... more) {
        return RangeExpr.of(Coalesce.extreme(Coalesce.GREATEST, first, more));
    }

    /// `least(first, more)`, of a range.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            RangeExpr<T, E> least(RangeExpr<T, E> first, Expr<? extends T>... more) {
        return RangeExpr.of(Coalesce.extreme(Coalesce.LEAST, first, more));
    }

    /// `greatest(first, more)`, of a multirange.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            MultirangeExpr<T, E> greatest(MultirangeExpr<T, E> first, Expr<? extends T>... more) {
        return MultirangeExpr.of(Coalesce.extreme(Coalesce.GREATEST, first, more));
    }

    /// `least(first, more)`, of a multirange.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            MultirangeExpr<T, E> least(MultirangeExpr<T, E> first, Expr<? extends T>... more) {
        return MultirangeExpr.of(Coalesce.extreme(Coalesce.LEAST, first, more));
    }

    /// `greatest(first, more)`, of the network family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> NetworkExpr<T> greatest(
            NetworkExpr<T> first, Expr<? extends T>... more) {
        return NetworkExpr.of(Coalesce.extreme(Coalesce.GREATEST, first, more));
    }

    /// `least(first, more)`, of the network family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> NetworkExpr<T> least(
            NetworkExpr<T> first, Expr<? extends T>... more) {
        return NetworkExpr.of(Coalesce.extreme(Coalesce.LEAST, first, more));
    }

    /// `greatest(first, more)`, of a bit string.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> BitExpr<T> greatest(
            BitExpr<T> first, Expr<? extends T>... more) {
        return BitExpr.of(Coalesce.extreme(Coalesce.GREATEST, first, more));
    }

    /// `least(first, more)`, of a bit string.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> BitExpr<T> least(
            BitExpr<T> first, Expr<? extends T>... more) {
        return BitExpr.of(Coalesce.extreme(Coalesce.LEAST, first, more));
    }
}
