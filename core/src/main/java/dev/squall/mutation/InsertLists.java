package dev.squall.mutation;

import dev.squall.query.Row10;
import dev.squall.query.Row11;
import dev.squall.query.Row12;
import dev.squall.query.Row13;
import dev.squall.query.Row14;
import dev.squall.query.Row15;
import dev.squall.query.Row16;
import dev.squall.query.Row17;
import dev.squall.query.Row18;
import dev.squall.query.Row19;
import dev.squall.query.Row2;
import dev.squall.query.Row20;
import dev.squall.query.Row21;
import dev.squall.query.Row22;
import dev.squall.query.Row3;
import dev.squall.query.Row4;
import dev.squall.query.Row5;
import dev.squall.query.Row6;
import dev.squall.query.Row7;
import dev.squall.query.Row8;
import dev.squall.query.Row9;
import dev.squall.table.Column;
import dev.squall.table.Insertable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `insertInto(…)` for each number of columns, 1 to 22.
public interface InsertLists {

    /// What runs the statements, and stands before them: for libraries.
    Origin origin();

    /// `insert into …`: one column of a table, from a query.
    default <R, T1 extends @Nullable Object> InsertInto<R, T1> insertInto(
            Insertable<R, ?> table, Column<R, T1> c1) {
        return new InsertInto<>(new Target<>(table.table(), origin()), List.of(c1));
    }

    /// `insert into …`: 2 columns of a table, from a query.
    default <R, T1 extends @Nullable Object, T2 extends @Nullable Object>
            InsertInto<R, Row2<? extends T1, ? extends T2>> insertInto(
                    Insertable<R, ?> table, Column<R, T1> c1, Column<R, T2> c2) {
        return new InsertInto<>(new Target<>(table.table(), origin()), List.of(c1, c2));
    }

    /// `insert into …`: 3 columns of a table, from a query.
    default <
                    R,
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object>
            InsertInto<R, Row3<? extends T1, ? extends T2, ? extends T3>> insertInto(
                    Insertable<R, ?> table, Column<R, T1> c1, Column<R, T2> c2, Column<R, T3> c3) {
        return new InsertInto<>(new Target<>(table.table(), origin()), List.of(c1, c2, c3));
    }

    /// `insert into …`: 4 columns of a table, from a query.
    default <
                    R,
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            InsertInto<R, Row4<? extends T1, ? extends T2, ? extends T3, ? extends T4>> insertInto(
                    Insertable<R, ?> table,
                    Column<R, T1> c1,
                    Column<R, T2> c2,
                    Column<R, T3> c3,
                    Column<R, T4> c4) {
        return new InsertInto<>(new Target<>(table.table(), origin()), List.of(c1, c2, c3, c4));
    }

    /// `insert into …`: 5 columns of a table, from a query.
    default <
                    R,
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            InsertInto<
                            R,
                            Row5<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5) {
        return new InsertInto<>(new Target<>(table.table(), origin()), List.of(c1, c2, c3, c4, c5));
    }

    /// `insert into …`: 6 columns of a table, from a query.
    default <
                    R,
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            InsertInto<
                            R,
                            Row6<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()), List.of(c1, c2, c3, c4, c5, c6));
    }

    /// `insert into …`: 7 columns of a table, from a query.
    default <
                    R,
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            InsertInto<
                            R,
                            Row7<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()), List.of(c1, c2, c3, c4, c5, c6, c7));
    }

    /// `insert into …`: 8 columns of a table, from a query.
    default <
                    R,
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            InsertInto<
                            R,
                            Row8<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()), List.of(c1, c2, c3, c4, c5, c6, c7, c8));
    }

    /// `insert into …`: 9 columns of a table, from a query.
    default <
                    R,
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object>
            InsertInto<
                            R,
                            Row9<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()), List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9));
    }

    /// `insert into …`: 10 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row10<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10));
    }

    /// `insert into …`: 11 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row11<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11));
    }

    /// `insert into …`: 12 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row12<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12));
    }

    /// `insert into …`: 13 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row13<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13));
    }

    /// `insert into …`: 14 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row14<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14));
    }

    /// `insert into …`: 15 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row15<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15));
    }

    /// `insert into …`: 16 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row16<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15,
                                    ? extends T16>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15,
                            Column<R, T16> c16) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16));
    }

    /// `insert into …`: 17 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row17<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15,
                                    ? extends T16,
                                    ? extends T17>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15,
                            Column<R, T16> c16,
                            Column<R, T17> c17) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16,
                        c17));
    }

    /// `insert into …`: 18 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row18<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15,
                                    ? extends T16,
                                    ? extends T17,
                                    ? extends T18>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15,
                            Column<R, T16> c16,
                            Column<R, T17> c17,
                            Column<R, T18> c18) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18));
    }

    /// `insert into …`: 19 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row19<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15,
                                    ? extends T16,
                                    ? extends T17,
                                    ? extends T18,
                                    ? extends T19>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15,
                            Column<R, T16> c16,
                            Column<R, T17> c17,
                            Column<R, T18> c18,
                            Column<R, T19> c19) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19));
    }

    /// `insert into …`: 20 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row20<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15,
                                    ? extends T16,
                                    ? extends T17,
                                    ? extends T18,
                                    ? extends T19,
                                    ? extends T20>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15,
                            Column<R, T16> c16,
                            Column<R, T17> c17,
                            Column<R, T18> c18,
                            Column<R, T19> c19,
                            Column<R, T20> c20) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20));
    }

    /// `insert into …`: 21 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row21<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15,
                                    ? extends T16,
                                    ? extends T17,
                                    ? extends T18,
                                    ? extends T19,
                                    ? extends T20,
                                    ? extends T21>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15,
                            Column<R, T16> c16,
                            Column<R, T17> c17,
                            Column<R, T18> c18,
                            Column<R, T19> c19,
                            Column<R, T20> c20,
                            Column<R, T21> c21) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20, c21));
    }

    /// `insert into …`: 22 columns of a table, from a query.
    default <
                    R,
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
            InsertInto<
                            R,
                            Row22<
                                    ? extends T1,
                                    ? extends T2,
                                    ? extends T3,
                                    ? extends T4,
                                    ? extends T5,
                                    ? extends T6,
                                    ? extends T7,
                                    ? extends T8,
                                    ? extends T9,
                                    ? extends T10,
                                    ? extends T11,
                                    ? extends T12,
                                    ? extends T13,
                                    ? extends T14,
                                    ? extends T15,
                                    ? extends T16,
                                    ? extends T17,
                                    ? extends T18,
                                    ? extends T19,
                                    ? extends T20,
                                    ? extends T21,
                                    ? extends T22>>
                    insertInto(
                            Insertable<R, ?> table,
                            Column<R, T1> c1,
                            Column<R, T2> c2,
                            Column<R, T3> c3,
                            Column<R, T4> c4,
                            Column<R, T5> c5,
                            Column<R, T6> c6,
                            Column<R, T7> c7,
                            Column<R, T8> c8,
                            Column<R, T9> c9,
                            Column<R, T10> c10,
                            Column<R, T11> c11,
                            Column<R, T12> c12,
                            Column<R, T13> c13,
                            Column<R, T14> c14,
                            Column<R, T15> c15,
                            Column<R, T16> c16,
                            Column<R, T17> c17,
                            Column<R, T18> c18,
                            Column<R, T19> c19,
                            Column<R, T20> c20,
                            Column<R, T21> c21,
                            Column<R, T22> c22) {
        return new InsertInto<>(
                new Target<>(table.table(), origin()),
                List.of(
                        c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
                        c18, c19, c20, c21, c22));
    }
}
