package dev.squall.query;

import dev.squall.expr.Expr;
import org.jspecify.annotations.Nullable;

/// `row(…)` for each number of values, 2 to 22.
public class RowValues extends Selects {

    /// For [dev.squall.Sql] alone.
    protected RowValues() {}

    /// `(…)`: a row of 2 values.
    public static <T1 extends @Nullable Object, T2 extends @Nullable Object>
            RowValue<Row2<T1, T2>> row(Expr<T1> v1, Expr<T2> v2) {
        return new RowValue<>(v1, v2);
    }

    /// `(…)`: a row of 3 values.
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object>
            RowValue<Row3<T1, T2, T3>> row(Expr<T1> v1, Expr<T2> v2, Expr<T3> v3) {
        return new RowValue<>(v1, v2, v3);
    }

    /// `(…)`: a row of 4 values.
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            RowValue<Row4<T1, T2, T3, T4>> row(Expr<T1> v1, Expr<T2> v2, Expr<T3> v3, Expr<T4> v4) {
        return new RowValue<>(v1, v2, v3, v4);
    }

    /// `(…)`: a row of 5 values.
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            RowValue<Row5<T1, T2, T3, T4, T5>> row(
                    Expr<T1> v1, Expr<T2> v2, Expr<T3> v3, Expr<T4> v4, Expr<T5> v5) {
        return new RowValue<>(v1, v2, v3, v4, v5);
    }

    /// `(…)`: a row of 6 values.
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            RowValue<Row6<T1, T2, T3, T4, T5, T6>> row(
                    Expr<T1> v1, Expr<T2> v2, Expr<T3> v3, Expr<T4> v4, Expr<T5> v5, Expr<T6> v6) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6);
    }

    /// `(…)`: a row of 7 values.
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            RowValue<Row7<T1, T2, T3, T4, T5, T6, T7>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7);
    }

    /// `(…)`: a row of 8 values.
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            RowValue<Row8<T1, T2, T3, T4, T5, T6, T7, T8>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8);
    }

    /// `(…)`: a row of 9 values.
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object>
            RowValue<Row9<T1, T2, T3, T4, T5, T6, T7, T8, T9>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8,
                    Expr<T9> v9) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8, v9);
    }

    /// `(…)`: a row of 10 values.
    public static <
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
            RowValue<Row10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8,
                    Expr<T9> v9,
                    Expr<T10> v10) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10);
    }

    /// `(…)`: a row of 11 values.
    public static <
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
            RowValue<Row11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8,
                    Expr<T9> v9,
                    Expr<T10> v10,
                    Expr<T11> v11) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11);
    }

    /// `(…)`: a row of 12 values.
    public static <
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
            RowValue<Row12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8,
                    Expr<T9> v9,
                    Expr<T10> v10,
                    Expr<T11> v11,
                    Expr<T12> v12) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12);
    }

    /// `(…)`: a row of 13 values.
    public static <
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
            RowValue<Row13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8,
                    Expr<T9> v9,
                    Expr<T10> v10,
                    Expr<T11> v11,
                    Expr<T12> v12,
                    Expr<T13> v13) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13);
    }

    /// `(…)`: a row of 14 values.
    public static <
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
            RowValue<Row14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8,
                    Expr<T9> v9,
                    Expr<T10> v10,
                    Expr<T11> v11,
                    Expr<T12> v12,
                    Expr<T13> v13,
                    Expr<T14> v14) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14);
    }

    /// `(…)`: a row of 15 values.
    public static <
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
            RowValue<Row15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>> row(
                    Expr<T1> v1,
                    Expr<T2> v2,
                    Expr<T3> v3,
                    Expr<T4> v4,
                    Expr<T5> v5,
                    Expr<T6> v6,
                    Expr<T7> v7,
                    Expr<T8> v8,
                    Expr<T9> v9,
                    Expr<T10> v10,
                    Expr<T11> v11,
                    Expr<T12> v12,
                    Expr<T13> v13,
                    Expr<T14> v14,
                    Expr<T15> v15) {
        return new RowValue<>(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15);
    }

    /// `(…)`: a row of 16 values.
    public static <
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
            RowValue<Row16<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>>
                    row(
                            Expr<T1> v1,
                            Expr<T2> v2,
                            Expr<T3> v3,
                            Expr<T4> v4,
                            Expr<T5> v5,
                            Expr<T6> v6,
                            Expr<T7> v7,
                            Expr<T8> v8,
                            Expr<T9> v9,
                            Expr<T10> v10,
                            Expr<T11> v11,
                            Expr<T12> v12,
                            Expr<T13> v13,
                            Expr<T14> v14,
                            Expr<T15> v15,
                            Expr<T16> v16) {
        return new RowValue<>(
                v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16);
    }

    /// `(…)`: a row of 17 values.
    public static <
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
            RowValue<
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
                    row(
                            Expr<T1> v1,
                            Expr<T2> v2,
                            Expr<T3> v3,
                            Expr<T4> v4,
                            Expr<T5> v5,
                            Expr<T6> v6,
                            Expr<T7> v7,
                            Expr<T8> v8,
                            Expr<T9> v9,
                            Expr<T10> v10,
                            Expr<T11> v11,
                            Expr<T12> v12,
                            Expr<T13> v13,
                            Expr<T14> v14,
                            Expr<T15> v15,
                            Expr<T16> v16,
                            Expr<T17> v17) {
        return new RowValue<>(
                v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17);
    }

    /// `(…)`: a row of 18 values.
    public static <
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
            RowValue<
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
                    row(
                            Expr<T1> v1,
                            Expr<T2> v2,
                            Expr<T3> v3,
                            Expr<T4> v4,
                            Expr<T5> v5,
                            Expr<T6> v6,
                            Expr<T7> v7,
                            Expr<T8> v8,
                            Expr<T9> v9,
                            Expr<T10> v10,
                            Expr<T11> v11,
                            Expr<T12> v12,
                            Expr<T13> v13,
                            Expr<T14> v14,
                            Expr<T15> v15,
                            Expr<T16> v16,
                            Expr<T17> v17,
                            Expr<T18> v18) {
        return new RowValue<>(
                v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18);
    }

    /// `(…)`: a row of 19 values.
    public static <
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
            RowValue<
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
                    row(
                            Expr<T1> v1,
                            Expr<T2> v2,
                            Expr<T3> v3,
                            Expr<T4> v4,
                            Expr<T5> v5,
                            Expr<T6> v6,
                            Expr<T7> v7,
                            Expr<T8> v8,
                            Expr<T9> v9,
                            Expr<T10> v10,
                            Expr<T11> v11,
                            Expr<T12> v12,
                            Expr<T13> v13,
                            Expr<T14> v14,
                            Expr<T15> v15,
                            Expr<T16> v16,
                            Expr<T17> v17,
                            Expr<T18> v18,
                            Expr<T19> v19) {
        return new RowValue<>(
                v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18,
                v19);
    }

    /// `(…)`: a row of 20 values.
    public static <
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
            RowValue<
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
                    row(
                            Expr<T1> v1,
                            Expr<T2> v2,
                            Expr<T3> v3,
                            Expr<T4> v4,
                            Expr<T5> v5,
                            Expr<T6> v6,
                            Expr<T7> v7,
                            Expr<T8> v8,
                            Expr<T9> v9,
                            Expr<T10> v10,
                            Expr<T11> v11,
                            Expr<T12> v12,
                            Expr<T13> v13,
                            Expr<T14> v14,
                            Expr<T15> v15,
                            Expr<T16> v16,
                            Expr<T17> v17,
                            Expr<T18> v18,
                            Expr<T19> v19,
                            Expr<T20> v20) {
        return new RowValue<>(
                v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18,
                v19, v20);
    }

    /// `(…)`: a row of 21 values.
    public static <
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
            RowValue<
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
                    row(
                            Expr<T1> v1,
                            Expr<T2> v2,
                            Expr<T3> v3,
                            Expr<T4> v4,
                            Expr<T5> v5,
                            Expr<T6> v6,
                            Expr<T7> v7,
                            Expr<T8> v8,
                            Expr<T9> v9,
                            Expr<T10> v10,
                            Expr<T11> v11,
                            Expr<T12> v12,
                            Expr<T13> v13,
                            Expr<T14> v14,
                            Expr<T15> v15,
                            Expr<T16> v16,
                            Expr<T17> v17,
                            Expr<T18> v18,
                            Expr<T19> v19,
                            Expr<T20> v20,
                            Expr<T21> v21) {
        return new RowValue<>(
                v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18,
                v19, v20, v21);
    }

    /// `(…)`: a row of 22 values.
    public static <
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
            RowValue<
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
                    row(
                            Expr<T1> v1,
                            Expr<T2> v2,
                            Expr<T3> v3,
                            Expr<T4> v4,
                            Expr<T5> v5,
                            Expr<T6> v6,
                            Expr<T7> v7,
                            Expr<T8> v8,
                            Expr<T9> v9,
                            Expr<T10> v10,
                            Expr<T11> v11,
                            Expr<T12> v12,
                            Expr<T13> v13,
                            Expr<T14> v14,
                            Expr<T15> v15,
                            Expr<T16> v16,
                            Expr<T17> v17,
                            Expr<T18> v18,
                            Expr<T19> v19,
                            Expr<T20> v20,
                            Expr<T21> v21,
                            Expr<T22> v22) {
        return new RowValue<>(
                v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18,
                v19, v20, v21, v22);
    }
}
