package dev.squall.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `columns(…)` and `into(…)` of a function that gives rows, for each number of columns, 1 to 22.
public abstract class FunctionLists {

    /// For [TableFunction] alone.
    FunctionLists() {}

    /// The rows of the function, each made by a reader.
    abstract <R extends @Nullable Object> FunctionRows<R> rows(
            List<? extends Label<?, ?>> columns, Columns.Reader<R> reader);

    /// Its rows: one column.
    public final <T1 extends @Nullable Object> FunctionRows<T1> columns(Label<T1, ?> c1) {
        return rows(List.of(c1), (row, first, at) -> c1.readFrom(row, first + at[0]));
    }

    /// Its rows, made by a function of one column.
    public final <T1 extends @Nullable Object, R extends @Nullable Object> FunctionRows<R> into(
            Function1<? super T1, ? extends R> make, Label<T1, ?> c1) {
        return rows(List.of(c1), (row, first, at) -> make.apply(c1.readFrom(row, first + at[0])));
    }

    /// Its rows: 2 columns.
    public final <T1 extends @Nullable Object, T2 extends @Nullable Object>
            FunctionRows<Row2<T1, T2>> columns(Label<T1, ?> c1, Label<T2, ?> c2) {
        return rows(
                List.of(c1, c2),
                (row, first, at) ->
                        new Row2<>(
                                c1.readFrom(row, first + at[0]), c2.readFrom(row, first + at[1])));
    }

    /// Its rows, made by a function of 2 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function2<? super T1, ? super T2, ? extends R> make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2) {
        return rows(
                List.of(c1, c2),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]), c2.readFrom(row, first + at[1])));
    }

    /// Its rows: 3 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object>
            FunctionRows<Row3<T1, T2, T3>> columns(
                    Label<T1, ?> c1, Label<T2, ?> c2, Label<T3, ?> c3) {
        return rows(
                List.of(c1, c2, c3),
                (row, first, at) ->
                        new Row3<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2])));
    }

    /// Its rows, made by a function of 3 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function3<? super T1, ? super T2, ? super T3, ? extends R> make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3) {
        return rows(
                List.of(c1, c2, c3),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2])));
    }

    /// Its rows: 4 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            FunctionRows<Row4<T1, T2, T3, T4>> columns(
                    Label<T1, ?> c1, Label<T2, ?> c2, Label<T3, ?> c3, Label<T4, ?> c4) {
        return rows(
                List.of(c1, c2, c3, c4),
                (row, first, at) ->
                        new Row4<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3])));
    }

    /// Its rows, made by a function of 4 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4) {
        return rows(
                List.of(c1, c2, c3, c4),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3])));
    }

    /// Its rows: 5 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            FunctionRows<Row5<T1, T2, T3, T4, T5>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5) {
        return rows(
                List.of(c1, c2, c3, c4, c5),
                (row, first, at) ->
                        new Row5<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4])));
    }

    /// Its rows, made by a function of 5 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function5<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5) {
        return rows(
                List.of(c1, c2, c3, c4, c5),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4])));
    }

    /// Its rows: 6 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            FunctionRows<Row6<T1, T2, T3, T4, T5, T6>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6),
                (row, first, at) ->
                        new Row6<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5])));
    }

    /// Its rows, made by a function of 6 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function6<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5])));
    }

    /// Its rows: 7 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            FunctionRows<Row7<T1, T2, T3, T4, T5, T6, T7>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7),
                (row, first, at) ->
                        new Row7<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6])));
    }

    /// Its rows, made by a function of 7 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function7<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6])));
    }

    /// Its rows: 8 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            FunctionRows<Row8<T1, T2, T3, T4, T5, T6, T7, T8>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8),
                (row, first, at) ->
                        new Row8<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7])));
    }

    /// Its rows, made by a function of 8 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function8<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7])));
    }

    /// Its rows: 9 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object>
            FunctionRows<Row9<T1, T2, T3, T4, T5, T6, T7, T8, T9>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9),
                (row, first, at) ->
                        new Row9<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8])));
    }

    /// Its rows, made by a function of 9 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function9<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8])));
    }

    /// Its rows: 10 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object>
            FunctionRows<Row10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10),
                (row, first, at) ->
                        new Row10<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9])));
    }

    /// Its rows, made by a function of 10 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function10<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9])));
    }

    /// Its rows: 11 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object>
            FunctionRows<Row11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11),
                (row, first, at) ->
                        new Row11<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10])));
    }

    /// Its rows, made by a function of 11 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function11<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10])));
    }

    /// Its rows: 12 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object>
            FunctionRows<Row12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12),
                (row, first, at) ->
                        new Row12<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11])));
    }

    /// Its rows, made by a function of 12 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function12<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11])));
    }

    /// Its rows: 13 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object>
            FunctionRows<Row13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>> columns(
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13),
                (row, first, at) ->
                        new Row13<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12])));
    }

    /// Its rows, made by a function of 13 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function13<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12])));
    }

    /// Its rows: 14 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object>
            FunctionRows<Row14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14),
                (row, first, at) ->
                        new Row14<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13])));
    }

    /// Its rows, made by a function of 14 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function14<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13])));
    }

    /// Its rows: 15 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object>
            FunctionRows<Row15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15),
                (row, first, at) ->
                        new Row15<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14])));
    }

    /// Its rows, made by a function of 15 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function15<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14])));
    }

    /// Its rows: 16 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object>
            FunctionRows<
                            Row16<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15,
                            Label<T16, ?> c16) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16),
                (row, first, at) ->
                        new Row16<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15])));
    }

    /// Its rows, made by a function of 16 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function16<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? super T16,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15,
                    Label<T16, ?> c16) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15])));
    }

    /// Its rows: 17 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object>
            FunctionRows<
                            Row17<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15,
                            Label<T16, ?> c16,
                            Label<T17, ?> c17) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17),
                (row, first, at) ->
                        new Row17<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16])));
    }

    /// Its rows, made by a function of 17 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function17<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? super T16,
                                    ? super T17,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15,
                    Label<T16, ?> c16,
                    Label<T17, ?> c17) {
        return rows(
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16])));
    }

    /// Its rows: 18 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object>
            FunctionRows<
                            Row18<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15,
                            Label<T16, ?> c16,
                            Label<T17, ?> c17,
                            Label<T18, ?> c18) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18),
                (row, first, at) ->
                        new Row18<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17])));
    }

    /// Its rows, made by a function of 18 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function18<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? super T16,
                                    ? super T17,
                                    ? super T18,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15,
                    Label<T16, ?> c16,
                    Label<T17, ?> c17,
                    Label<T18, ?> c18) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17])));
    }

    /// Its rows: 19 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object>
            FunctionRows<
                            Row19<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15,
                            Label<T16, ?> c16,
                            Label<T17, ?> c17,
                            Label<T18, ?> c18,
                            Label<T19, ?> c19) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19),
                (row, first, at) ->
                        new Row19<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18])));
    }

    /// Its rows, made by a function of 19 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function19<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? super T16,
                                    ? super T17,
                                    ? super T18,
                                    ? super T19,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15,
                    Label<T16, ?> c16,
                    Label<T17, ?> c17,
                    Label<T18, ?> c18,
                    Label<T19, ?> c19) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18])));
    }

    /// Its rows: 20 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object>
            FunctionRows<
                            Row20<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15,
                            Label<T16, ?> c16,
                            Label<T17, ?> c17,
                            Label<T18, ?> c18,
                            Label<T19, ?> c19,
                            Label<T20, ?> c20) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20),
                (row, first, at) ->
                        new Row20<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18]),
                                c20.readFrom(row, first + at[19])));
    }

    /// Its rows, made by a function of 20 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function20<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? super T16,
                                    ? super T17,
                                    ? super T18,
                                    ? super T19,
                                    ? super T20,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15,
                    Label<T16, ?> c16,
                    Label<T17, ?> c17,
                    Label<T18, ?> c18,
                    Label<T19, ?> c19,
                    Label<T20, ?> c20) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18]),
                                c20.readFrom(row, first + at[19])));
    }

    /// Its rows: 21 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object>
            FunctionRows<
                            Row21<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15,
                            Label<T16, ?> c16,
                            Label<T17, ?> c17,
                            Label<T18, ?> c18,
                            Label<T19, ?> c19,
                            Label<T20, ?> c20,
                            Label<T21, ?> c21) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20, c21),
                (row, first, at) ->
                        new Row21<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18]),
                                c20.readFrom(row, first + at[19]),
                                c21.readFrom(row, first + at[20])));
    }

    /// Its rows, made by a function of 21 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function21<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? super T16,
                                    ? super T17,
                                    ? super T18,
                                    ? super T19,
                                    ? super T20,
                                    ? super T21,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15,
                    Label<T16, ?> c16,
                    Label<T17, ?> c17,
                    Label<T18, ?> c18,
                    Label<T19, ?> c19,
                    Label<T20, ?> c20,
                    Label<T21, ?> c21) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20, c21),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18]),
                                c20.readFrom(row, first + at[19]),
                                c21.readFrom(row, first + at[20])));
    }

    /// Its rows: 22 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object>
            FunctionRows<
                            Row22<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    T22>>
                    columns(
                            Label<T1, ?> c1,
                            Label<T2, ?> c2,
                            Label<T3, ?> c3,
                            Label<T4, ?> c4,
                            Label<T5, ?> c5,
                            Label<T6, ?> c6,
                            Label<T7, ?> c7,
                            Label<T8, ?> c8,
                            Label<T9, ?> c9,
                            Label<T10, ?> c10,
                            Label<T11, ?> c11,
                            Label<T12, ?> c12,
                            Label<T13, ?> c13,
                            Label<T14, ?> c14,
                            Label<T15, ?> c15,
                            Label<T16, ?> c16,
                            Label<T17, ?> c17,
                            Label<T18, ?> c18,
                            Label<T19, ?> c19,
                            Label<T20, ?> c20,
                            Label<T21, ?> c21,
                            Label<T22, ?> c22) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20, c21, c22),
                (row, first, at) ->
                        new Row22<>(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18]),
                                c20.readFrom(row, first + at[19]),
                                c21.readFrom(row, first + at[20]),
                                c22.readFrom(row, first + at[21])));
    }

    /// Its rows, made by a function of 22 columns.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object,
                    R extends @Nullable Object>
            FunctionRows<R> into(
                    Function22<
                                    ? super T1,
                                    ? super T2,
                                    ? super T3,
                                    ? super T4,
                                    ? super T5,
                                    ? super T6,
                                    ? super T7,
                                    ? super T8,
                                    ? super T9,
                                    ? super T10,
                                    ? super T11,
                                    ? super T12,
                                    ? super T13,
                                    ? super T14,
                                    ? super T15,
                                    ? super T16,
                                    ? super T17,
                                    ? super T18,
                                    ? super T19,
                                    ? super T20,
                                    ? super T21,
                                    ? super T22,
                                    ? extends R>
                            make,
                    Label<T1, ?> c1,
                    Label<T2, ?> c2,
                    Label<T3, ?> c3,
                    Label<T4, ?> c4,
                    Label<T5, ?> c5,
                    Label<T6, ?> c6,
                    Label<T7, ?> c7,
                    Label<T8, ?> c8,
                    Label<T9, ?> c9,
                    Label<T10, ?> c10,
                    Label<T11, ?> c11,
                    Label<T12, ?> c12,
                    Label<T13, ?> c13,
                    Label<T14, ?> c14,
                    Label<T15, ?> c15,
                    Label<T16, ?> c16,
                    Label<T17, ?> c17,
                    Label<T18, ?> c18,
                    Label<T19, ?> c19,
                    Label<T20, ?> c20,
                    Label<T21, ?> c21,
                    Label<T22, ?> c22) {
        return rows(
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20, c21, c22),
                (row, first, at) ->
                        make.apply(
                                c1.readFrom(row, first + at[0]),
                                c2.readFrom(row, first + at[1]),
                                c3.readFrom(row, first + at[2]),
                                c4.readFrom(row, first + at[3]),
                                c5.readFrom(row, first + at[4]),
                                c6.readFrom(row, first + at[5]),
                                c7.readFrom(row, first + at[6]),
                                c8.readFrom(row, first + at[7]),
                                c9.readFrom(row, first + at[8]),
                                c10.readFrom(row, first + at[9]),
                                c11.readFrom(row, first + at[10]),
                                c12.readFrom(row, first + at[11]),
                                c13.readFrom(row, first + at[12]),
                                c14.readFrom(row, first + at[13]),
                                c15.readFrom(row, first + at[14]),
                                c16.readFrom(row, first + at[15]),
                                c17.readFrom(row, first + at[16]),
                                c18.readFrom(row, first + at[17]),
                                c19.readFrom(row, first + at[18]),
                                c20.readFrom(row, first + at[19]),
                                c21.readFrom(row, first + at[20]),
                                c22.readFrom(row, first + at[21])));
    }
}
