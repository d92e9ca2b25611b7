package dev.squall.mutation;

import dev.squall.expr.Selectable;
import dev.squall.query.Columns;
import dev.squall.query.Function18;
import dev.squall.query.Row18;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A statement that writes and returns 18 columns.
public final class Returning18<
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
        extends Returning<
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
                        T18>> {

    private final Selectable<T1> c1;
    private final Selectable<T2> c2;
    private final Selectable<T3> c3;
    private final Selectable<T4> c4;
    private final Selectable<T5> c5;
    private final Selectable<T6> c6;
    private final Selectable<T7> c7;
    private final Selectable<T8> c8;
    private final Selectable<T9> c9;
    private final Selectable<T10> c10;
    private final Selectable<T11> c11;
    private final Selectable<T12> c12;
    private final Selectable<T13> c13;
    private final Selectable<T14> c14;
    private final Selectable<T15> c15;
    private final Selectable<T16> c16;
    private final Selectable<T17> c17;
    private final Selectable<T18> c18;

    Returning18(
            Mutation<?> mutation,
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
        super(
                mutation,
                new Columns<>(
                        List.of(
                                c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15,
                                c16, c17, c18),
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
                                        c18.readFrom(row, first + at[17]))));
        this.c1 = c1;
        this.c2 = c2;
        this.c3 = c3;
        this.c4 = c4;
        this.c5 = c5;
        this.c6 = c6;
        this.c7 = c7;
        this.c8 = c8;
        this.c9 = c9;
        this.c10 = c10;
        this.c11 = c11;
        this.c12 = c12;
        this.c13 = c13;
        this.c14 = c14;
        this.c15 = c15;
        this.c16 = c16;
        this.c17 = c17;
        this.c18 = c18;
    }

    /// The same statement, each row made by a function of its columns.
    public <R extends @Nullable Object> Returning<R> into(
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
                    make) {
        return new Returning<>(
                mutation,
                new Columns<>(
                        List.of(
                                c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15,
                                c16, c17, c18),
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
                                        c18.readFrom(row, first + at[17]))));
    }

    /// Runs it; all returned rows, each made by a function of its columns.
    public <R extends @Nullable Object> List<R> list(
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
                    make) {
        return this.<R>into(make).list();
    }

    /// Runs it; the first returned row, if there is one, each made by a function of its columns.
    public <R extends @Nullable Object> Optional<@NonNull R> first(
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
                    make) {
        return this.<R>into(make).first();
    }

    /// Runs it; the one returned row, each made by a function of its columns.
    public <R extends @Nullable Object> R one(
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
                    make) {
        return this.<R>into(make).one();
    }
}
