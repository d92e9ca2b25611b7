package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.Ordering;
import dev.squall.run.Executor;
import dev.squall.sql.FromItem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A select whose clauses can still be added: each gives a new query.
///
/// @param <T> the Java value of a row
/// @param <S> the select itself
public abstract class Select<T extends @Nullable Object, S extends Select<T, S>> extends Query<T> {

    Select(Clauses clauses, Projection<T> projection, Executor executor) {
        super(clauses, projection, executor);
    }

    /// The same select with other clauses.
    abstract S with(Clauses changed);

    /// `where condition`; a second one is added with `and`.
    public S where(Condition condition) {
        return with(clauses.withWhere(condition));
    }

    /// `join item on …`
    public On<S> innerJoin(FromItem item) {
        return new On<>(this, JoinKind.INNER, item);
    }

    /// `left join item on …`: its columns can be null, and are selected with `orNull()`.
    public On<S> leftJoin(FromItem item) {
        return new On<>(this, JoinKind.LEFT, item);
    }

    /// `group by …`
    public S groupBy(Expr<?>... expressions) {
        return with(clauses.withGroupBy(List.of(expressions)));
    }

    /// `having condition`; a second one is added with `and`.
    public S having(Condition condition) {
        return with(clauses.withHaving(condition));
    }

    /// `order by …`, in place of an earlier one.
    public S orderBy(Ordering... orderings) {
        return with(clauses.withOrderBy(List.of(orderings)));
    }

    /// `order by …`, ascending, in place of an earlier one.
    public S orderBy(Expr<?>... expressions) {
        return with(clauses.withOrderBy(Arrays.stream(expressions).map(Expr::asc).toList()));
    }

    /// `limit rows`
    ///
    /// @throws IllegalArgumentException if it is negative
    public S limit(long rows) {
        return with(clauses.withLimit(notNegative("limit", rows)));
    }

    /// `offset rows`
    ///
    /// @throws IllegalArgumentException if it is negative
    public S offset(long rows) {
        return with(clauses.withOffset(notNegative("offset", rows)));
    }

    /// Includes the rows of its tables that are marked as deleted. Its subqueries skip them still.
    public S withDeleted() {
        return with(clauses.withDeleted());
    }

    /// `select distinct …`
    public S distinct() {
        return with(clauses.withDistinct());
    }

    private static long notNegative(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + " is negative: " + rows);
        }
        return rows;
    }
}
