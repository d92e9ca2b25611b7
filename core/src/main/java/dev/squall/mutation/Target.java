package dev.squall.mutation;

import dev.squall.query.WithClause;
import dev.squall.run.Executor;
import dev.squall.table.Table;

/// The table that a statement writes, what runs it, and what stands before it.
record Target<R>(Table<R> table, Executor executor, WithClause with) {

    Target(Table<R> table, Origin origin) {
        this(table, origin.executor(), origin.with());
    }
}
