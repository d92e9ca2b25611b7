package dev.squall.query;

import dev.squall.run.Executor;
import dev.squall.table.Table;

/// `select … from table`: whole rows of a table.
///
/// @param <R> the record that is a row
public final class SelectRows<R> extends Select<R, SelectRows<R>> {

    /// A select of all rows of a table.
    public SelectRows(Table<R> table, Executor executor) {
        this(Clauses.from(table), new WholeRow<>(table), executor);
    }

    private SelectRows(Clauses clauses, Projection<R> projection, Executor executor) {
        super(clauses, projection, executor);
    }

    @Override
    SelectRows<R> with(Clauses changed) {
        return new SelectRows<>(changed, projection, executor);
    }
}
