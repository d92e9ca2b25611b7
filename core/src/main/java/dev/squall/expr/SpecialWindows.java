package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// Values of other rows of the window, of json, arrays and the families of special types
/// ([manual](https://www.postgresql.org/docs/current/functions-window.html)).
public class SpecialWindows extends SpecialChoices {

    /// For [dev.squall.Sql] alone.
    protected SpecialWindows() {}

    /// `lag(value)`, of a range: of the row before; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<@Nullable T, E>> lag(RangeExpr<T, E> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<@Nullable T, E>> lag(RangeExpr<T, E> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> RangeExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<T, E>> lag(RangeExpr<T, E> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> RangeExpr.of(made));
    }

    /// `lead(value)`, of a range: of the row after; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<@Nullable T, E>> lead(RangeExpr<T, E> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<@Nullable T, E>> lead(RangeExpr<T, E> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> RangeExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<T, E>> lead(RangeExpr<T, E> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> RangeExpr.of(made));
    }

    /// `first_value(value)`, of a range.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<@Nullable T, E>> firstValue(RangeExpr<T, E> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), made -> RangeExpr.of(made));
    }

    /// `last_value(value)`, of a range.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<@Nullable T, E>> lastValue(RangeExpr<T, E> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> RangeExpr.of(made));
    }

    /// `nth_value(value, row)`, of a range.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<RangeExpr<@Nullable T, E>> nthValue(RangeExpr<T, E> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> RangeExpr.of(made));
    }

    /// `lag(value)`, of a multirange: of the row before; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<@Nullable T, E>> lag(MultirangeExpr<T, E> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<@Nullable T, E>> lag(
                    MultirangeExpr<T, E> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> MultirangeExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<T, E>> lag(
                    MultirangeExpr<T, E> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> MultirangeExpr.of(made));
    }

    /// `lead(value)`, of a multirange: of the row after; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<@Nullable T, E>> lead(MultirangeExpr<T, E> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<@Nullable T, E>> lead(
                    MultirangeExpr<T, E> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> MultirangeExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<T, E>> lead(
                    MultirangeExpr<T, E> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> MultirangeExpr.of(made));
    }

    /// `first_value(value)`, of a multirange.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<@Nullable T, E>> firstValue(MultirangeExpr<T, E> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)),
                made -> MultirangeExpr.of(made));
    }

    /// `last_value(value)`, of a multirange.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<@Nullable T, E>> lastValue(MultirangeExpr<T, E> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)),
                made -> MultirangeExpr.of(made));
    }

    /// `nth_value(value, row)`, of a multirange.
    public static <T extends @Nullable Object, E extends Comparable<? super E>>
            WindowFunction<MultirangeExpr<@Nullable T, E>> nthValue(
                    MultirangeExpr<T, E> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> MultirangeExpr.of(made));
    }

    /// `lag(value)`, of the network family: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<@Nullable T>> lag(
            NetworkExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<@Nullable T>> lag(
            NetworkExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> NetworkExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<T>> lag(
            NetworkExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> NetworkExpr.of(made));
    }

    /// `lead(value)`, of the network family: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<@Nullable T>> lead(
            NetworkExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<@Nullable T>> lead(
            NetworkExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> NetworkExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<T>> lead(
            NetworkExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> NetworkExpr.of(made));
    }

    /// `first_value(value)`, of the network family.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<@Nullable T>> firstValue(
            NetworkExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)),
                made -> NetworkExpr.of(made));
    }

    /// `last_value(value)`, of the network family.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<@Nullable T>> lastValue(
            NetworkExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> NetworkExpr.of(made));
    }

    /// `nth_value(value, row)`, of the network family.
    public static <T extends @Nullable Object> WindowFunction<NetworkExpr<@Nullable T>> nthValue(
            NetworkExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> NetworkExpr.of(made));
    }

    /// `lag(value)`, of a bit string: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<@Nullable T>> lag(
            BitExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<@Nullable T>> lag(
            BitExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> BitExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<T>> lag(
            BitExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> BitExpr.of(made));
    }

    /// `lead(value)`, of a bit string: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<@Nullable T>> lead(
            BitExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<@Nullable T>> lead(
            BitExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> BitExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<T>> lead(
            BitExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> BitExpr.of(made));
    }

    /// `first_value(value)`, of a bit string.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<@Nullable T>> firstValue(
            BitExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), made -> BitExpr.of(made));
    }

    /// `last_value(value)`, of a bit string.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<@Nullable T>> lastValue(
            BitExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> BitExpr.of(made));
    }

    /// `nth_value(value, row)`, of a bit string.
    public static <T extends @Nullable Object> WindowFunction<BitExpr<@Nullable T>> nthValue(
            BitExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> BitExpr.of(made));
    }

    /// `lag(value)`, of `tsvector`: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<@Nullable T>> lag(
            TsVectorExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<@Nullable T>> lag(
            TsVectorExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> TsVectorExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<T>> lag(
            TsVectorExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> TsVectorExpr.of(made));
    }

    /// `lead(value)`, of `tsvector`: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<@Nullable T>> lead(
            TsVectorExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<@Nullable T>> lead(
            TsVectorExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> TsVectorExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<T>> lead(
            TsVectorExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> TsVectorExpr.of(made));
    }

    /// `first_value(value)`, of `tsvector`.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<@Nullable T>> firstValue(
            TsVectorExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)),
                made -> TsVectorExpr.of(made));
    }

    /// `last_value(value)`, of `tsvector`.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<@Nullable T>> lastValue(
            TsVectorExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)),
                made -> TsVectorExpr.of(made));
    }

    /// `nth_value(value, row)`, of `tsvector`.
    public static <T extends @Nullable Object> WindowFunction<TsVectorExpr<@Nullable T>> nthValue(
            TsVectorExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> TsVectorExpr.of(made));
    }

    /// `lag(value)`, of `tsquery`: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<@Nullable T>> lag(
            TsQueryExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<@Nullable T>> lag(
            TsQueryExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> TsQueryExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<T>> lag(
            TsQueryExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> TsQueryExpr.of(made));
    }

    /// `lead(value)`, of `tsquery`: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<@Nullable T>> lead(
            TsQueryExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<@Nullable T>> lead(
            TsQueryExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> TsQueryExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<T>> lead(
            TsQueryExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> TsQueryExpr.of(made));
    }

    /// `first_value(value)`, of `tsquery`.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<@Nullable T>> firstValue(
            TsQueryExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)),
                made -> TsQueryExpr.of(made));
    }

    /// `last_value(value)`, of `tsquery`.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<@Nullable T>> lastValue(
            TsQueryExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> TsQueryExpr.of(made));
    }

    /// `nth_value(value, row)`, of `tsquery`.
    public static <T extends @Nullable Object> WindowFunction<TsQueryExpr<@Nullable T>> nthValue(
            TsQueryExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> TsQueryExpr.of(made));
    }

    /// `lag(value)`, of `hstore`: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<@Nullable T>> lag(
            HstoreExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<@Nullable T>> lag(
            HstoreExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> HstoreExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<T>> lag(
            HstoreExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> HstoreExpr.of(made));
    }

    /// `lead(value)`, of `hstore`: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<@Nullable T>> lead(
            HstoreExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<@Nullable T>> lead(
            HstoreExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> HstoreExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<T>> lead(
            HstoreExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> HstoreExpr.of(made));
    }

    /// `first_value(value)`, of `hstore`.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<@Nullable T>> firstValue(
            HstoreExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), made -> HstoreExpr.of(made));
    }

    /// `last_value(value)`, of `hstore`.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<@Nullable T>> lastValue(
            HstoreExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> HstoreExpr.of(made));
    }

    /// `nth_value(value, row)`, of `hstore`.
    public static <T extends @Nullable Object> WindowFunction<HstoreExpr<@Nullable T>> nthValue(
            HstoreExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> HstoreExpr.of(made));
    }

    /// `lag(value)`, of the vector family: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<@Nullable T>> lag(
            VectorExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<@Nullable T>> lag(
            VectorExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> VectorExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<T>> lag(
            VectorExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> VectorExpr.of(made));
    }

    /// `lead(value)`, of the vector family: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<@Nullable T>> lead(
            VectorExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<@Nullable T>> lead(
            VectorExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> VectorExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<T>> lead(
            VectorExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> VectorExpr.of(made));
    }

    /// `first_value(value)`, of the vector family.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<@Nullable T>> firstValue(
            VectorExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), made -> VectorExpr.of(made));
    }

    /// `last_value(value)`, of the vector family.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<@Nullable T>> lastValue(
            VectorExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> VectorExpr.of(made));
    }

    /// `nth_value(value, row)`, of the vector family.
    public static <T extends @Nullable Object> WindowFunction<VectorExpr<@Nullable T>> nthValue(
            VectorExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> VectorExpr.of(made));
    }

    /// `lag(value)`, of json: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<@Nullable T>> lag(
            JsonExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<@Nullable T>> lag(
            JsonExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> JsonExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<T>> lag(
            JsonExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> JsonExpr.of(made));
    }

    /// `lead(value)`, of json: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<@Nullable T>> lead(
            JsonExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<@Nullable T>> lead(
            JsonExpr<T> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> JsonExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<T>> lead(
            JsonExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> JsonExpr.of(made));
    }

    /// `first_value(value)`, of json.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<@Nullable T>> firstValue(
            JsonExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), made -> JsonExpr.of(made));
    }

    /// `last_value(value)`, of json.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<@Nullable T>> lastValue(
            JsonExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> JsonExpr.of(made));
    }

    /// `nth_value(value, row)`, of json.
    public static <T extends @Nullable Object> WindowFunction<JsonExpr<@Nullable T>> nthValue(
            JsonExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> JsonExpr.of(made));
    }

    /// `lag(value)`, of an array: of the row before; null if there is none.
    public static <T extends @Nullable Object, E> WindowFunction<ArrayExpr<@Nullable T, E>> lag(
            ArrayExpr<T, E> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object, E> WindowFunction<ArrayExpr<@Nullable T, E>> lag(
            ArrayExpr<T, E> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows), made -> ArrayExpr.of(made));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, E> WindowFunction<ArrayExpr<T, E>> lag(
            ArrayExpr<T, E> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), made -> ArrayExpr.of(made));
    }

    /// `lead(value)`, of an array: of the row after; null if there is none.
    public static <T extends @Nullable Object, E> WindowFunction<ArrayExpr<@Nullable T, E>> lead(
            ArrayExpr<T, E> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object, E> WindowFunction<ArrayExpr<@Nullable T, E>> lead(
            ArrayExpr<T, E> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows), made -> ArrayExpr.of(made));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, E> WindowFunction<ArrayExpr<T, E>> lead(
            ArrayExpr<T, E> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), made -> ArrayExpr.of(made));
    }

    /// `first_value(value)`, of an array.
    public static <T extends @Nullable Object, E>
            WindowFunction<ArrayExpr<@Nullable T, E>> firstValue(ArrayExpr<T, E> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), made -> ArrayExpr.of(made));
    }

    /// `last_value(value)`, of an array.
    public static <T extends @Nullable Object, E>
            WindowFunction<ArrayExpr<@Nullable T, E>> lastValue(ArrayExpr<T, E> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> ArrayExpr.of(made));
    }

    /// `nth_value(value, row)`, of an array.
    public static <T extends @Nullable Object, E>
            WindowFunction<ArrayExpr<@Nullable T, E>> nthValue(ArrayExpr<T, E> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> ArrayExpr.of(made));
    }
}
