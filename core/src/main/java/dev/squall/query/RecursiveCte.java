package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.Functions;
import dev.squall.expr.Ordering;
import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.type.Types;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `tree as (start union all step)`: a CTE whose step reads what it has found so far
/// ([manual](https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-RECURSIVE)).
///
/// @param <T> the Java value of a row
public final class RecursiveCte<T extends @Nullable Object> extends Cte<T> {

    private static final Identifier SEARCH_ORDER = Identifier.of("search_order");
    private static final Identifier IS_CYCLE = Identifier.of("is_cycle");

    private final Query<T> start;
    private final Recursion recursion;

    private RecursiveCte(
            Identifier name,
            String alias,
            @Nullable KnownSql materialized,
            Query<T> start,
            Recursion recursion) {
        super(name, alias, start, materialized);
        this.start = start;
        this.recursion = recursion;
    }

    static <T extends @Nullable Object> RecursiveCte<T> of(
            String name, Query<T> start, Function<? super Cte<T>, ? extends Query<T>> step) {
        Query<T> next = step.apply(new Cte<>(name, start));
        return new RecursiveCte<>(Identifier.of(name), name, null, start, Recursion.of(next));
    }

    @Override
    RecursiveCte<T> with(String alias, @Nullable KnownSql manner) {
        return new RecursiveCte<>(name(), alias, manner, start, recursion);
    }

    private RecursiveCte<T> with(Recursion other) {
        return new RecursiveCte<>(name(), qualifier(), manner(), start, other);
    }

    @Override
    public RecursiveCte<T> as(String alias) {
        return with(alias, manner());
    }

    /// `start union step` in place of `union all`: a row that is there already is left out, so that
    /// a cycle of equal rows ends.
    public RecursiveCte<T> distinct() {
        return with(recursion.distinctly());
    }

    /// `search depth first by …`: [#inSearchOrder()] is then by branches.
    ///
    /// @param columns what the start selects: columns of tables, names
    public RecursiveCte<T> searchDepthFirst(Selectable<?>... columns) {
        return with(recursion.searching(Recursion.DEPTH_FIRST, List.of(columns)));
    }

    /// `search breadth first by …`: [#inSearchOrder()] is then by levels.
    ///
    /// @param columns what the start selects: columns of tables, names
    public RecursiveCte<T> searchBreadthFirst(Selectable<?>... columns) {
        return with(recursion.searching(Recursion.BREADTH_FIRST, List.of(columns)));
    }

    /// `cycle … set is_cycle using cycle_path`: no step is made from a row whose columns have come
    /// before on its path; it is there once, and [#isCycle()].
    ///
    /// @param columns what the start selects: columns of tables, names
    public RecursiveCte<T> cycle(Selectable<?>... columns) {
        return with(recursion.cycling(List.of(columns)));
    }

    /// The order of `search …`.
    public Ordering inSearchOrder() {
        if (recursion.search() == null) {
            throw missing("no search order", ".searchDepthFirst(…) or .searchBreadthFirst(…)");
        }
        Expr<String> none = Functions.value(Types.TEXT, "");
        return new ItemColumn<>(this, SEARCH_ORDER, Types.TEXT, true, none).asc();
    }

    /// Whether the row closes a cycle: `tree.is_cycle`.
    public Condition isCycle() {
        if (recursion.cycle().isEmpty()) {
            throw missing("no mark of cycles", ".cycle(…)");
        }
        Expr<Boolean> none = Functions.value(Types.BOOLEAN, false);
        return Condition.of(new ItemColumn<>(this, IS_CYCLE, Types.BOOLEAN, true, none));
    }

    private InvalidQuery missing(String what, String method) {
        return new InvalidQuery(
                Report.of(qualifier() + " has " + what).hint("declare it with " + method));
    }

    @Override
    boolean isRecursive() {
        return true;
    }

    /// Its own columns, without those that `search` and `cycle` add.
    @Override
    KnownSql allColumns() {
        if (recursion.search() == null && recursion.cycle().isEmpty()) {
            return super.allColumns();
        }
        return KnownSql.list(
                columns().stream()
                        .map(
                                o -> {
                                    if (o.name() == null) {
                                        throw missing("a column without a name", ".as(…)");
                                    }
                                    return KnownSql.qualified(alias(), o.name());
                                })
                        .toList());
    }

    /// Null where the start or the step can be.
    @Override
    List<Output> columns() {
        return rows().selected();
    }

    /// The step sees the CTE itself.
    @Override
    void renderSource(SqlWriter out) {
        out.declare(this).nested(rows()).add(recursion);
    }

    @SuppressWarnings("unchecked") // the step is made for the same row
    private SetQuery<T> rows() {
        Query<T> step = (Query<T>) recursion.step();
        return recursion.distinct() ? start.union(step) : start.unionAll(step);
    }
}
