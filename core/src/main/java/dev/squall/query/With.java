package dev.squall.query;

import dev.squall.run.Executor;
import dev.squall.table.RowItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `with big as (…)`, in front of a query.
public class With extends SelectLists {

    private final WithClause clause;
    private final Executor executor;

    /// @param ctes in the order in which they see each other
    public With(List<? extends Cte<?>> ctes, Executor executor) {
        this.clause = new WithClause(List.copyOf(ctes));
        this.executor = executor;
    }

    /// What it writes: to stand before other statements.
    public final WithClause clause() {
        return clause;
    }

    @Override
    protected final Executor executor() {
        return executor;
    }

    @Override
    final Clauses start() {
        return Clauses.with(clause);
    }

    /// Whole rows of an item of FROM: `with … select … from item`
    public final <R extends @Nullable Object> SelectRows<R> from(RowItem<R> item) {
        return new SelectRows<>(Clauses.with(clause).withFrom(item), item, executor);
    }
}
