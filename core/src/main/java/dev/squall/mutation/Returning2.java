package dev.squall.mutation;

import dev.squall.expr.Selectable;
import dev.squall.query.Columns;
import dev.squall.query.Function2;
import dev.squall.query.Row2;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A statement that writes and returns 2 columns.
public final class Returning2<T1 extends @Nullable Object, T2 extends @Nullable Object>
        extends Returning<Row2<T1, T2>> {

    private final Selectable<T1> c1;
    private final Selectable<T2> c2;

    Returning2(Mutation<?> mutation, Selectable<T1> c1, Selectable<T2> c2) {
        super(
                mutation,
                new Columns<>(
                        List.of(c1, c2),
                        (row, first, at) ->
                                new Row2<>(
                                        c1.readFrom(row, first + at[0]),
                                        c2.readFrom(row, first + at[1]))));
        this.c1 = c1;
        this.c2 = c2;
    }

    /// The same statement, each row made by a function of its columns.
    public <R extends @Nullable Object> Returning<R> into(
            Function2<? super T1, ? super T2, ? extends R> make) {
        return new Returning<>(
                mutation,
                new Columns<>(
                        List.of(c1, c2),
                        (row, first, at) ->
                                make.apply(
                                        c1.readFrom(row, first + at[0]),
                                        c2.readFrom(row, first + at[1]))));
    }

    /// Runs it; all returned rows, each made by a function of its columns.
    public <R extends @Nullable Object> List<R> list(
            Function2<? super T1, ? super T2, ? extends R> make) {
        return this.<R>into(make).list();
    }

    /// Runs it; the first returned row, if there is one, each made by a function of its columns.
    public <R extends @Nullable Object> Optional<@NonNull R> first(
            Function2<? super T1, ? super T2, ? extends R> make) {
        return this.<R>into(make).first();
    }

    /// Runs it; the one returned row, each made by a function of its columns.
    public <R extends @Nullable Object> R one(Function2<? super T1, ? super T2, ? extends R> make) {
        return this.<R>into(make).one();
    }
}
