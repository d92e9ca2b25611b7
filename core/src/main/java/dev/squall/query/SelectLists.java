package dev.squall.query;

import dev.squall.expr.Selectable;
import dev.squall.run.Executor;
import org.jspecify.annotations.Nullable;

/// `select(…)` for each number of columns, 1 to 22.
public abstract class SelectLists {

    /// For [dev.squall.Db] alone.
    protected SelectLists() {}

    /// Runs what is selected.
    protected abstract Executor executor();

    /// What stands before the select list.
    Clauses start() {
        return Clauses.empty();
    }

    /// `select …`: one column.
    public <T1 extends @Nullable Object> SelectFrom<Select1<T1>> select(Selectable<T1> c1) {
        return new SelectFrom<>(new Select1<>(start(), executor(), c1));
    }

    /// `select …`: 2 columns.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object>
            SelectFrom<Select2<T1, T2>> select(Selectable<T1> c1, Selectable<T2> c2) {
        return new SelectFrom<>(new Select2<>(start(), executor(), c1, c2));
    }

    /// `select …`: 3 columns.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object>
            SelectFrom<Select3<T1, T2, T3>> select(
                    Selectable<T1> c1, Selectable<T2> c2, Selectable<T3> c3) {
        return new SelectFrom<>(new Select3<>(start(), executor(), c1, c2, c3));
    }

    /// `select …`: 4 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            SelectFrom<Select4<T1, T2, T3, T4>> select(
                    Selectable<T1> c1, Selectable<T2> c2, Selectable<T3> c3, Selectable<T4> c4) {
        return new SelectFrom<>(new Select4<>(start(), executor(), c1, c2, c3, c4));
    }

    /// `select …`: 5 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            SelectFrom<Select5<T1, T2, T3, T4, T5>> select(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5) {
        return new SelectFrom<>(new Select5<>(start(), executor(), c1, c2, c3, c4, c5));
    }

    /// `select …`: 6 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            SelectFrom<Select6<T1, T2, T3, T4, T5, T6>> select(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6) {
        return new SelectFrom<>(new Select6<>(start(), executor(), c1, c2, c3, c4, c5, c6));
    }

    /// `select …`: 7 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            SelectFrom<Select7<T1, T2, T3, T4, T5, T6, T7>> select(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7) {
        return new SelectFrom<>(new Select7<>(start(), executor(), c1, c2, c3, c4, c5, c6, c7));
    }

    /// `select …`: 8 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            SelectFrom<Select8<T1, T2, T3, T4, T5, T6, T7, T8>> select(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8) {
        return new SelectFrom<>(new Select8<>(start(), executor(), c1, c2, c3, c4, c5, c6, c7, c8));
    }

    /// `select …`: 9 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object>
            SelectFrom<Select9<T1, T2, T3, T4, T5, T6, T7, T8, T9>> select(
                    Selectable<T1> c1,
                    Selectable<T2> c2,
                    Selectable<T3> c3,
                    Selectable<T4> c4,
                    Selectable<T5> c5,
                    Selectable<T6> c6,
                    Selectable<T7> c7,
                    Selectable<T8> c8,
                    Selectable<T9> c9) {
        return new SelectFrom<>(
                new Select9<>(start(), executor(), c1, c2, c3, c4, c5, c6, c7, c8, c9));
    }

    /// `select …`: 10 columns.
    public <
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
            SelectFrom<Select10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>> select(
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
        return new SelectFrom<>(
                new Select10<>(start(), executor(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10));
    }

    /// `select …`: 11 columns.
    public <
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
            SelectFrom<Select11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>> select(
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
        return new SelectFrom<>(
                new Select11<>(start(), executor(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11));
    }

    /// `select …`: 12 columns.
    public <
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
            SelectFrom<Select12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>> select(
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
        return new SelectFrom<>(
                new Select12<>(
                        start(), executor(), c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12));
    }

    /// `select …`: 13 columns.
    public <
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
            SelectFrom<Select13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>> select(
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
        return new SelectFrom<>(
                new Select13<>(
                        start(),
                        executor(),
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
                        c13));
    }

    /// `select …`: 14 columns.
    public <
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
            SelectFrom<Select14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>>
                    select(
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
        return new SelectFrom<>(
                new Select14<>(
                        start(),
                        executor(),
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
                        c14));
    }

    /// `select …`: 15 columns.
    public <
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
            SelectFrom<Select15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>>
                    select(
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
        return new SelectFrom<>(
                new Select15<>(
                        start(),
                        executor(),
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
                        c15));
    }

    /// `select …`: 16 columns.
    public <
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
            SelectFrom<
                            Select16<
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
                    select(
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
        return new SelectFrom<>(
                new Select16<>(
                        start(),
                        executor(),
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
                        c16));
    }

    /// `select …`: 17 columns.
    public <
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
            SelectFrom<
                            Select17<
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
                    select(
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
        return new SelectFrom<>(
                new Select17<>(
                        start(),
                        executor(),
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
                        c17));
    }

    /// `select …`: 18 columns.
    public <
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
            SelectFrom<
                            Select18<
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
                    select(
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
        return new SelectFrom<>(
                new Select18<>(
                        start(),
                        executor(),
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
                        c18));
    }

    /// `select …`: 19 columns.
    public <
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
            SelectFrom<
                            Select19<
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
                    select(
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
        return new SelectFrom<>(
                new Select19<>(
                        start(),
                        executor(),
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
                        c19));
    }

    /// `select …`: 20 columns.
    public <
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
            SelectFrom<
                            Select20<
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
                    select(
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
        return new SelectFrom<>(
                new Select20<>(
                        start(),
                        executor(),
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
                        c20));
    }

    /// `select …`: 21 columns.
    public <
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
            SelectFrom<
                            Select21<
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
                    select(
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
        return new SelectFrom<>(
                new Select21<>(
                        start(),
                        executor(),
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
                        c21));
    }

    /// `select …`: 22 columns.
    public <
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
            SelectFrom<
                            Select22<
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
                    select(
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
        return new SelectFrom<>(
                new Select22<>(
                        start(),
                        executor(),
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
                        c22));
    }
}
