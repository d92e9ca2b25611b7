package dev.squall.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Common table expressions.
public class Ctes extends Groupings {

    /// For [dev.squall.Sql] alone.
    protected Ctes() {}

    /// A CTE: `name as (select …)`, for `db.with(…)`. A statement that writes and returns rows can
    /// be one as well.
    public static <T extends @Nullable Object> Cte<T> with(String name, RowSource<T> query) {
        return new Cte<>(name, query);
    }

    /// A CTE that goes on from the rows it has found: `name as (start union all step)`.
    ///
    /// `withRecursive("tree", roots, tree -> select(…).from(nodes).innerJoin(tree).on(…))`
    ///
    /// @param step makes the query of the next rows; it reads the CTE, which is its argument
    public static <T extends @Nullable Object> RecursiveCte<T> withRecursive(
            String name, Query<T> start, Function<? super Cte<T>, ? extends Query<T>> step) {
        return RecursiveCte.of(name, start, step);
    }

    /// Begins a query without a client, part of another one, with CTEs of its own.
    public static With with(Cte<?>... ctes) {
        return new With(List.of(ctes), Detached.INSTANCE);
    }
}
