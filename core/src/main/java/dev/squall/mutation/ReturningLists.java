package dev.squall.mutation;

import dev.squall.expr.Selectable;
import org.jspecify.annotations.Nullable;

/// `returning(…)` for each number of columns, 1 to 22.
///
/// @param <R> the record that is a row
public abstract class ReturningLists<R> {

    /// For [Mutation] alone.
    ReturningLists() {}

    /// What writes.
    abstract Mutation<R> mutation();

    /// `… returning …`: one column of each row that it writes.
    public final <T1 extends @Nullable Object> Returning1<T1> returning(Selectable<T1> c1) {
        return new Returning1<>(mutation(), c1);
    }

    /// `… returning …`: 2 columns of each row that it writes.
    public final <T1 extends @Nullable Object, T2 extends @Nullable Object>
            Returning2<T1, T2> returning(Selectable<T1> c1, Selectable<T2> c2) {
        return new Returning2<>(mutation(), c1, c2);
    }

    /// `… returning …`: 3 columns of each row that it writes.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object>
            Returning3<T1, T2, T3> returning(
                    Selectable<T1> c1, Selectable<T2> c2, Selectable<T3> c3) {
        return new Returning3<>(mutation(), c1, c2, c3);
    }

    /// `… returning …`: 4 columns of each row that it writes.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            Returning4<T1, T2, T3, T4> returning(
                    Selectable<T1> c1, Selectable<T2> c2, Selectable<T3> c3, Selectable<T4> c4) {
        return new Returning4<>(mutation(), c1, c2, c3, c4);
    }

    /// `… returning …`: 5 columns of each row that it writes.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            Returning5<T1, T2, T3, T4, T5> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5) {
        return new Returning5<>(mutation(), c1, c2, c3, c4, c5);
    }

    /// `… returning …`: 6 columns of each row that it writes.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            Returning6<T1, T2, T3, T4, T5, T6> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6) {
        return new Returning6<>(mutation(), c1, c2, c3, c4, c5, c6);
    }

    /// `… returning …`: 7 columns of each row that it writes.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            Returning7<T1, T2, T3, T4, T5, T6, T7> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7) {
        return new Returning7<>(mutation(), c1, c2, c3, c4, c5, c6, c7);
    }

    /// `… returning …`: 8 columns of each row that it writes.
    public final <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            Returning8<T1, T2, T3, T4, T5, T6, T7, T8> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8) {
        return new Returning8<>(mutation(), c1, c2, c3, c4, c5, c6, c7, c8);
    }

    /// `… returning …`: 9 columns of each row that it writes.
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
            Returning9<T1, T2, T3, T4, T5, T6, T7, T8, T9> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9) {
        return new Returning9<>(mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9);
    }

    /// `… returning …`: 10 columns of each row that it writes.
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
            Returning10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9,
                    Selectable<T10> c10) {
        return new Returning10<>(mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10);
    }

    /// `… returning …`: 11 columns of each row that it writes.
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
            Returning11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9,
                    Selectable<T10> c10,
                    Selectable<T11> c11) {
        return new Returning11<>(mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11);
    }

    /// `… returning …`: 12 columns of each row that it writes.
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
            Returning12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9,
                    Selectable<T10> c10,
                    Selectable<T11> c11,
                    Selectable<T12> c12) {
        return new Returning12<>(mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12);
    }

    /// `… returning …`: 13 columns of each row that it writes.
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
            Returning13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9,
                    Selectable<T10> c10,
                    Selectable<T11> c11,
                    Selectable<T12> c12,
                    Selectable<T13> c13) {
        return new Returning13<>(
                mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13);
    }

    /// `… returning …`: 14 columns of each row that it writes.
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
            Returning14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9,
                    Selectable<T10> c10,
                    Selectable<T11> c11,
                    Selectable<T12> c12,
                    Selectable<T13> c13,
                    Selectable<T14> c14) {
        return new Returning14<>(
                mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14);
    }

    /// `… returning …`: 15 columns of each row that it writes.
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
            Returning15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> returning(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9,
                    Selectable<T10> c10,
                    Selectable<T11> c11,
                    Selectable<T12> c12,
                    Selectable<T13> c13,
                    Selectable<T14> c14,
                    Selectable<T15> c15) {
        return new Returning15<>(
                mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15);
    }

    /// `… returning …`: 16 columns of each row that it writes.
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
            Returning16<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
                    returning(
                            Selectable<T1> c1,
                            Selectable<T2> c2,
                            Selectable<T3> c3,
                            Selectable<T4> c4,
                            Selectable<T5> c5,
                            Selectable<T6> c6,
                            Selectable<T7> c7,
                            Selectable<T8> c8,
                            Selectable<T9> c9,
                            Selectable<T10> c10,
                            Selectable<T11> c11,
                            Selectable<T12> c12,
                            Selectable<T13> c13,
                            Selectable<T14> c14,
                            Selectable<T15> c15,
                            Selectable<T16> c16) {
        return new Returning16<>(
                mutation(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16);
    }

    /// `… returning …`: 17 columns of each row that it writes.
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
            Returning17<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
                    returning(
                            Selectable<T1> c1,
                            Selectable<T2> c2,
                            Selectable<T3> c3,
                            Selectable<T4> c4,
                            Selectable<T5> c5,
                            Selectable<T6> c6,
                            Selectable<T7> c7,
                            Selectable<T8> c8,
                            Selectable<T9> c9,
                            Selectable<T10> c10,
                            Selectable<T11> c11,
                            Selectable<T12> c12,
                            Selectable<T13> c13,
                            Selectable<T14> c14,
                            Selectable<T15> c15,
                            Selectable<T16> c16,
                            Selectable<T17> c17) {
        return new Returning17<>(
                mutation(),
                c1,
                c2,
                c3,
                c4,
                c5,
                c6,
                c7,
                c8,
                c9,
                c10,
                c11,
                c12,
                c13,
                c14,
                c15,
                c16,
                c17);
    }

    /// `… returning …`: 18 columns of each row that it writes.
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
            Returning18<
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
                            T18>
                    returning(
                            Selectable<T1> c1,
                            Selectable<T2> c2,
                            Selectable<T3> c3,
                            Selectable<T4> c4,
                            Selectable<T5> c5,
                            Selectable<T6> c6,
                            Selectable<T7> c7,
                            Selectable<T8> c8,
                            Selectable<T9> c9,
                            Selectable<T10> c10,
                            Selectable<T11> c11,
                            Selectable<T12> c12,
                            Selectable<T13> c13,
                            Selectable<T14> c14,
                            Selectable<T15> c15,
                            Selectable<T16> c16,
                            Selectable<T17> c17,
                            Selectable<T18> c18) {
        return new Returning18<>(
                mutation(),
                c1,
                c2,
                c3,
                c4,
                c5,
                c6,
                c7,
                c8,
                c9,
                c10,
                c11,
                c12,
                c13,
                c14,
                c15,
                c16,
                c17,
                c18);
    }

    /// `… returning …`: 19 columns of each row that it writes.
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
            Returning19<
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
                            T19>
                    returning(
                            Selectable<T1> c1,
                            Selectable<T2> c2,
                            Selectable<T3> c3,
                            Selectable<T4> c4,
                            Selectable<T5> c5,
                            Selectable<T6> c6,
                            Selectable<T7> c7,
                            Selectable<T8> c8,
                            Selectable<T9> c9,
                            Selectable<T10> c10,
                            Selectable<T11> c11,
                            Selectable<T12> c12,
                            Selectable<T13> c13,
                            Selectable<T14> c14,
                            Selectable<T15> c15,
                            Selectable<T16> c16,
                            Selectable<T17> c17,
                            Selectable<T18> c18,
                            Selectable<T19> c19) {
        return new Returning19<>(
                mutation(),
                c1,
                c2,
                c3,
                c4,
                c5,
                c6,
                c7,
                c8,
                c9,
                c10,
                c11,
                c12,
                c13,
                c14,
                c15,
                c16,
                c17,
                c18,
                c19);
    }

    /// `… returning …`: 20 columns of each row that it writes.
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
            Returning20<
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
                            T20>
                    returning(
                            Selectable<T1> c1,
                            Selectable<T2> c2,
                            Selectable<T3> c3,
                            Selectable<T4> c4,
                            Selectable<T5> c5,
                            Selectable<T6> c6,
                            Selectable<T7> c7,
                            Selectable<T8> c8,
                            Selectable<T9> c9,
                            Selectable<T10> c10,
                            Selectable<T11> c11,
                            Selectable<T12> c12,
                            Selectable<T13> c13,
                            Selectable<T14> c14,
                            Selectable<T15> c15,
                            Selectable<T16> c16,
                            Selectable<T17> c17,
                            Selectable<T18> c18,
                            Selectable<T19> c19,
                            Selectable<T20> c20) {
        return new Returning20<>(
                mutation(),
                c1,
                c2,
                c3,
                c4,
                c5,
                c6,
                c7,
                c8,
                c9,
                c10,
                c11,
                c12,
                c13,
                c14,
                c15,
                c16,
                c17,
                c18,
                c19,
                c20);
    }

    /// `… returning …`: 21 columns of each row that it writes.
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
            Returning21<
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
                            T21>
                    returning(
                            Selectable<T1> c1,
                            Selectable<T2> c2,
                            Selectable<T3> c3,
                            Selectable<T4> c4,
                            Selectable<T5> c5,
                            Selectable<T6> c6,
                            Selectable<T7> c7,
                            Selectable<T8> c8,
                            Selectable<T9> c9,
                            Selectable<T10> c10,
                            Selectable<T11> c11,
                            Selectable<T12> c12,
                            Selectable<T13> c13,
                            Selectable<T14> c14,
                            Selectable<T15> c15,
                            Selectable<T16> c16,
                            Selectable<T17> c17,
                            Selectable<T18> c18,
                            Selectable<T19> c19,
                            Selectable<T20> c20,
                            Selectable<T21> c21) {
        return new Returning21<>(
                mutation(),
                c1,
                c2,
                c3,
                c4,
                c5,
                c6,
                c7,
                c8,
                c9,
                c10,
                c11,
                c12,
                c13,
                c14,
                c15,
                c16,
                c17,
                c18,
                c19,
                c20,
                c21);
    }

    /// `… returning …`: 22 columns of each row that it writes.
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
            Returning22<
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
                            T22>
                    returning(
                            Selectable<T1> c1,
                            Selectable<T2> c2,
                            Selectable<T3> c3,
                            Selectable<T4> c4,
                            Selectable<T5> c5,
                            Selectable<T6> c6,
                            Selectable<T7> c7,
                            Selectable<T8> c8,
                            Selectable<T9> c9,
                            Selectable<T10> c10,
                            Selectable<T11> c11,
                            Selectable<T12> c12,
                            Selectable<T13> c13,
                            Selectable<T14> c14,
                            Selectable<T15> c15,
                            Selectable<T16> c16,
                            Selectable<T17> c17,
                            Selectable<T18> c18,
                            Selectable<T19> c19,
                            Selectable<T20> c20,
                            Selectable<T21> c21,
                            Selectable<T22> c22) {
        return new Returning22<>(
                mutation(),
                c1,
                c2,
                c3,
                c4,
                c5,
                c6,
                c7,
                c8,
                c9,
                c10,
                c11,
                c12,
                c13,
                c14,
                c15,
                c16,
                c17,
                c18,
                c19,
                c20,
                c21,
                c22);
    }
}
