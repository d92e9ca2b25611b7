package dev.squall.query;

import dev.squall.expr.Selectable;
import dev.squall.run.Executor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A select of one column.
public final class Select1<T1 extends @Nullable Object> extends Select<T1, Select1<T1>> {

    private final Selectable<T1> c1;

    Select1(Clauses clauses, Executor executor, Selectable<T1> c1) {
        this(
                clauses,
                new Columns<>(List.of(c1), (row, first, at) -> c1.readFrom(row, first)),
                executor,
                c1);
    }

    private Select1(
            Clauses clauses, Projection<T1> projection, Executor executor, Selectable<T1> c1) {
        super(clauses, projection, executor);
        this.c1 = c1;
    }

    @Override
    Select1<T1> with(Clauses changed) {
        return new Select1<>(changed, projection, executor, c1);
    }

    /// The same query, each row made by a function of its columns.
    public <R extends @Nullable Object> Query<R> into(Function1<? super T1, ? extends R> make) {
        return new SelectQuery<>(
                clauses,
                new Columns<>(List.of(c1), (row, first, at) -> make.apply(c1.readFrom(row, first))),
                executor);
    }

    /// All rows, each made by a function of its columns.
    public <R extends @Nullable Object> List<R> list(Function1<? super T1, ? extends R> make) {
        return this.<R>into(make).list();
    }

    /// The first row, if there is one, each made by a function of its columns.
    public <R extends @Nullable Object> Optional<@NonNull R> first(
            Function1<? super T1, ? extends R> make) {
        return this.<R>into(make).first();
    }

    /// The one row there is, each made by a function of its columns.
    public <R extends @Nullable Object> R one(Function1<? super T1, ? extends R> make) {
        return this.<R>into(make).one();
    }

    /// The rows one after the other; close it, each made by a function of its columns.
    public <R extends @Nullable Object> Stream<R> stream(Function1<? super T1, ? extends R> make) {
        return this.<R>into(make).stream();
    }
}
