package dev.squall.mutation;

import dev.squall.expr.Selectable;
import dev.squall.query.Columns;
import dev.squall.query.Function5;
import dev.squall.query.Row5;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A statement that writes and returns 5 columns.
public final class Returning5<
                T1 extends @Nullable Object,
                T2 extends @Nullable Object,
                T3 extends @Nullable Object,
                T4 extends @Nullable Object,
                T5 extends @Nullable Object>
        extends Returning<Row5<T1, T2, T3, T4, T5>> {

    private final Selectable<T1> c1;
    private final Selectable<T2> c2;
    private final Selectable<T3> c3;
    private final Selectable<T4> c4;
    private final Selectable<T5> c5;

    Returning5(
            Mutation<?> mutation,
            Selectable<T1> c1,
            Selectable<T2> c2,
            Selectable<T3> c3,
            Selectable<T4> c4,
            Selectable<T5> c5) {
        super(
                mutation,
                new Columns<>(
                        List.of(c1, c2, c3, c4, c5),
                        (row, first, at) ->
                                new Row5<>(
                                        c1.readFrom(row, first + at[0]),
                                        c2.readFrom(row, first + at[1]),
                                        c3.readFrom(row, first + at[2]),
                                        c4.readFrom(row, first + at[3]),
                                        c5.readFrom(row, first + at[4]))));
        this.c1 = c1;
        this.c2 = c2;
        this.c3 = c3;
        this.c4 = c4;
        this.c5 = c5;
    }

    /// The same statement, each row made by a function of its columns.
    public <R extends @Nullable Object> Returning<R> into(
            Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R>
                    make) {
        return new Returning<>(
                mutation,
                new Columns<>(
                        List.of(c1, c2, c3, c4, c5),
                        (row, first, at) ->
                                make.apply(
                                        c1.readFrom(row, first + at[0]),
                                        c2.readFrom(row, first + at[1]),
                                        c3.readFrom(row, first + at[2]),
                                        c4.readFrom(row, first + at[3]),
                                        c5.readFrom(row, first + at[4]))));
    }

    /// Runs it; all returned rows, each made by a function of its columns.
    public <R extends @Nullable Object> List<R> list(
            Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R>
                    make) {
        return this.<R>into(make).list();
    }

    /// Runs it; the first returned row, if there is one, each made by a function of its columns.
    public <R extends @Nullable Object> Optional<@NonNull R> first(
            Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R>
                    make) {
        return this.<R>into(make).first();
    }

    /// Runs it; the one returned row, each made by a function of its columns.
    public <R extends @Nullable Object> R one(
            Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R>
                    make) {
        return this.<R>into(make).one();
    }
}
