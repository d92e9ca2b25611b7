package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.Grouping;
import dev.squall.expr.NamedWindow;
import dev.squall.expr.Ordering;
import dev.squall.expr.Sortable;
import dev.squall.run.Executor;
import dev.squall.sql.FromItem;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A select whose clauses can still be added: each gives a new query.
///
/// @param <T> the Java value of a row
/// @param <S> the select itself
public abstract class Select<T extends @Nullable Object, S extends Select<T, S>>
        extends SelectQuery<T> {

    Select(Clauses clauses, Projection<T> projection, Executor executor) {
        super(clauses, projection, executor);
    }

    /// The same select with other clauses.
    abstract S with(Clauses changed);

    private S joined(Join join) {
        return with(clauses.withJoin(join));
    }

    /// `where condition`; a second one is added with `and`.
    public S where(Condition condition) {
        return with(clauses.withWhere(condition));
    }

    /// `join item on …`
    public On<S> innerJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.INNER, item);
    }

    /// `left join item on …`: its columns can be null, and are selected with `orNull()`.
    public On<S> leftJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.LEFT, item);
    }

    /// `right join item on …`: the columns of all items before it can be null, and are selected
    /// with `orNull()`.
    public On<S> rightJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.RIGHT, item);
    }

    /// `full join item on …`: all columns can be null, and are selected with `orNull()`.
    public On<S> fullJoin(FromItem item) {
        return new On<>(this::joined, JoinKind.FULL, item);
    }

    /// `cross join item`: each row with each row.
    public S crossJoin(FromItem item) {
        return joined(new Join(JoinKind.CROSS, false, item, null));
    }

    /// `join lateral (…) as item on …`: a query that sees the items before it.
    public LateralOn<S> innerJoinLateral(Derived<?> query) {
        return new LateralOn<>(this::joined, JoinKind.INNER, query);
    }

    /// `left join lateral (…) as item on …`: a query that sees the items before it. Its columns can
    /// be null, and are selected with `orNull()`.
    public LateralOn<S> leftJoinLateral(Derived<?> query) {
        return new LateralOn<>(this::joined, JoinKind.LEFT, query);
    }

    /// `cross join lateral (…) as item`: a query that sees the items before it.
    public S crossJoinLateral(Derived<?> query) {
        return joined(new Join(JoinKind.CROSS, true, query, null));
    }

    /// `group by …`: expressions, names of the select list, `rollup(…)`, `cube(…)`,
    /// `groupingSets(…)`.
    public S groupBy(Grouping... groupings) {
        return with(clauses.withGroupBy(List.of(groupings)));
    }

    /// `having condition`; a second one is added with `and`.
    public S having(Condition condition) {
        return with(clauses.withHaving(condition));
    }

    /// `window w as (partition by …)`: windows that several functions share by `over(w)`.
    ///
    /// `var w = window("w", x -> x.partitionBy(stats.year))` is one.
    public S window(NamedWindow... windows) {
        return with(clauses.withWindows(List.of(windows)));
    }

    /// `order by …`, in place of an earlier one.
    public S orderBy(Sortable... items) {
        return with(clauses.withOrderBy(Sortable.orderings(items)));
    }

    /// `order by …`, in place of an earlier one: what [Sorting#parse] returns.
    public S orderBy(List<Ordering> orderings) {
        return with(clauses.withOrderBy(List.copyOf(orderings)));
    }

    /// `limit rows`
    ///
    /// @throws IllegalArgumentException if it is negative
    public S limit(long rows) {
        return with(clauses.withLimit(rows));
    }

    /// `fetch first rows with ties`: also the rows that `order by` does not tell from the last of
    /// them.
    ///
    /// @throws IllegalArgumentException if it is negative
    public S fetchFirstWithTies(long rows) {
        return with(clauses.withTies(rows));
    }

    /// `offset rows`
    ///
    /// @throws IllegalArgumentException if it is negative
    public S offset(long rows) {
        return with(clauses.withOffset(rows));
    }

    /// Includes the rows of its tables that are marked as deleted. Its subqueries skip them still.
    public S withDeleted() {
        return with(clauses.withDeleted());
    }

    /// `select distinct …`
    public S distinct() {
        return with(clauses.withDistinct(List.of()));
    }

    /// `select distinct on (…) …`: of rows with equal values the first, in the order of `order by`.
    public S distinctOn(Expr<?>... expressions) {
        return with(clauses.withDistinct(List.of(expressions)));
    }

    /// `for update`: nobody else changes, deletes or locks these rows before the transaction ends.
    public S forUpdate() {
        return forUpdate(UnaryOperator.identity());
    }

    /// `for update …`: `forUpdate(l -> l.of(jobs).skipLocked())`
    public S forUpdate(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.UPDATE, how);
    }

    /// `for no key update`: like [#forUpdate()], but rows may be inserted that refer to these.
    public S forNoKeyUpdate() {
        return forNoKeyUpdate(UnaryOperator.identity());
    }

    /// `for no key update …`: `forNoKeyUpdate(l -> l.noWait())`
    public S forNoKeyUpdate(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.NO_KEY_UPDATE, how);
    }

    /// `for share`: nobody else changes or deletes these rows before the transaction ends.
    public S forShare() {
        return forShare(UnaryOperator.identity());
    }

    /// `for share …`: `forShare(l -> l.of(users))`
    public S forShare(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.SHARE, how);
    }

    /// `for key share`: nobody else deletes these rows, or changes their keys, before the
    /// transaction ends.
    public S forKeyShare() {
        return forKeyShare(UnaryOperator.identity());
    }

    /// `for key share …`: `forKeyShare(l -> l.noWait())`
    public S forKeyShare(UnaryOperator<RowLock> how) {
        return lock(RowLock.Strength.KEY_SHARE, how);
    }

    private S lock(RowLock.Strength strength, UnaryOperator<RowLock> how) {
        return locked(how.apply(new RowLock(strength)));
    }

    /// `for …`: with a lock that was made elsewhere.
    public S locked(RowLock lock) {
        return with(clauses.withLock(lock));
    }
}
