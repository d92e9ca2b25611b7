package dev.squall.mutation;

import dev.squall.expr.Selectable;
import dev.squall.query.Columns;
import dev.squall.query.Function4;
import dev.squall.query.Row4;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A statement that writes and returns 4 columns.
public final class Returning4<
                T1 extends @Nullable Object,
                T2 extends @Nullable Object,
                T3 extends @Nullable Object,
                T4 extends @Nullable Object>
        extends Returning<Row4<T1, T2, T3, T4>> {

    private final Selectable<T1> c1;
    private final Selectable<T2> c2;
    private final Selectable<T3> c3;
    private final Selectable<T4> c4;

    Returning4(
            Mutation<?> mutation,
            Selectable<T1> c1,
            Selectable<T2> c2,
            Selectable<T3> c3,
            Selectable<T4> c4) {
        super(
                mutation,
                new Columns<>(
                        List.of(c1, c2, c3, c4),
                        (row, first, at) ->
                                new Row4<>(
                                        c1.readFrom(row, first + at[0]),
                                        c2.readFrom(row, first + at[1]),
                                        c3.readFrom(row, first + at[2]),
                                        c4.readFrom(row, first + at[3]))));
        this.c1 = c1;
        this.c2 = c2;
        this.c3 = c3;
        this.c4 = c4;
    }

    /// The same statement, each row made by a function of its columns.
    public <R extends @Nullable Object> Returning<R> into(
            Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> make) {
        return new Returning<>(
                mutation,
                new Columns<>(
                        List.of(c1, c2, c3, c4),
                        (row, first, at) ->
                                make.apply(
                                        c1.readFrom(row, first + at[0]),
                                        c2.readFrom(row, first + at[1]),
                                        c3.readFrom(row, first + at[2]),
                                        c4.readFrom(row, first + at[3]))));
    }

    /// Runs it; all returned rows, each made by a function of its columns.
    public <R extends @Nullable Object> List<R> list(
            Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> make) {
        return this.<R>into(make).list();
    }

    /// Runs it; the first returned row, if there is one, each made by a function of its columns.
    public <R extends @Nullable Object> Optional<@NonNull R> first(
            Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> make) {
        return this.<R>into(make).first();
    }

    /// Runs it; the one returned row, each made by a function of its columns.
    public <R extends @Nullable Object> R one(
            Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> make) {
        return this.<R>into(make).one();
    }
}
