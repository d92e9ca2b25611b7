package dev.squall.mutation;

import dev.squall.expr.Selectable;
import dev.squall.query.Columns;
import dev.squall.query.Function1;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A statement that writes and returns one column.
public final class Returning1<T1 extends @Nullable Object> extends Returning<T1> {

    private final Selectable<T1> c1;

    Returning1(Mutation<?> mutation, Selectable<T1> c1) {
        super(
                mutation,
                new Columns<>(List.of(c1), (row, first, at) -> c1.readFrom(row, first + at[0])));
        this.c1 = c1;
    }

    /// The same statement, each row made by a function of its columns.
    public <R extends @Nullable Object> Returning<R> into(Function1<? super T1, ? extends R> make) {
        return new Returning<>(
                mutation,
                new Columns<>(
                        List.of(c1),
                        (row, first, at) -> make.apply(c1.readFrom(row, first + at[0]))));
    }

    /// Runs it; all returned rows, each made by a function of its columns.
    public <R extends @Nullable Object> List<R> list(Function1<? super T1, ? extends R> make) {
        return this.<R>into(make).list();
    }

    /// Runs it; the first returned row, if there is one, each made by a function of its columns.
    public <R extends @Nullable Object> Optional<@NonNull R> first(
            Function1<? super T1, ? extends R> make) {
        return this.<R>into(make).first();
    }

    /// Runs it; the one returned row, each made by a function of its columns.
    public <R extends @Nullable Object> R one(Function1<? super T1, ? extends R> make) {
        return this.<R>into(make).one();
    }
}
