package dev.squall.query;

import dev.squall.expr.Selectable;
import dev.squall.run.Executor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A select of 3 columns.
public final class Select3<
                T1 extends @Nullable Object,
                T2 extends @Nullable Object,
                T3 extends @Nullable Object>
        extends Select<Row3<T1, T2, T3>, Select3<T1, T2, T3>> {

    private final Selectable<T1> c1;
    private final Selectable<T2> c2;
    private final Selectable<T3> c3;

    Select3(
            Clauses clauses,
            Executor executor,
            Selectable<T1> c1,
            Selectable<T2> c2,
            Selectable<T3> c3) {
        this(
                clauses,
                new Columns<>(
                        List.of(c1, c2, c3),
                        (row, first, at) ->
                                new Row3<>(
                                        c1.readFrom(row, first),
                                        c2.readFrom(row, first + at[1]),
                                        c3.readFrom(row, first + at[2]))),
                executor,
                c1,
                c2,
                c3);
    }

    private Select3(
            Clauses clauses,
            Projection<Row3<T1, T2, T3>> projection,
            Executor executor,
            Selectable<T1> c1,
            Selectable<T2> c2,
            Selectable<T3> c3) {
        super(clauses, projection, executor);
        this.c1 = c1;
        this.c2 = c2;
        this.c3 = c3;
    }

    @Override
    Select3<T1, T2, T3> with(Clauses changed) {
        return new Select3<>(changed, projection, executor, c1, c2, c3);
    }

    /// The same query, each row made by a function of its columns.
    public <R extends @Nullable Object> Query<R> into(
            Function3<? super T1, ? super T2, ? super T3, ? extends R> make) {
        return new SelectQuery<>(
                clauses,
                new Columns<>(
                        List.of(c1, c2, c3),
                        (row, first, at) ->
                                make.apply(
                                        c1.readFrom(row, first),
                                        c2.readFrom(row, first + at[1]),
                                        c3.readFrom(row, first + at[2]))),
                executor);
    }

    /// All rows, each made by a function of its columns.
    public <R extends @Nullable Object> List<R> list(
            Function3<? super T1, ? super T2, ? super T3, ? extends R> make) {
        return this.<R>into(make).list();
    }

    /// The first row, if there is one, each made by a function of its columns.
    public <R extends @Nullable Object> Optional<@NonNull R> first(
            Function3<? super T1, ? super T2, ? super T3, ? extends R> make) {
        return this.<R>into(make).first();
    }

    /// The one row there is, each made by a function of its columns.
    public <R extends @Nullable Object> R one(
            Function3<? super T1, ? super T2, ? super T3, ? extends R> make) {
        return this.<R>into(make).one();
    }

    /// The rows one after the other; close it, each made by a function of its columns.
    public <R extends @Nullable Object> Stream<R> stream(
            Function3<? super T1, ? super T2, ? super T3, ? extends R> make) {
        return this.<R>into(make).stream();
    }
}
