package dev.squall.query;

import dev.squall.run.Executor;
import dev.squall.table.RowItem;
import org.jspecify.annotations.Nullable;

/// `select … from table`: whole rows of an item of FROM.
///
/// @param <R> the Java value of a row
public final class SelectRows<R extends @Nullable Object> extends Select<R, SelectRows<R>> {

    /// A select of all rows of an item.
    public SelectRows(RowItem<R> item, Executor executor) {
        this(Clauses.from(item), item, executor);
    }

    SelectRows(Clauses clauses, RowItem<R> item, Executor executor) {
        this(clauses, new WholeRow<>(item), executor);
    }

    private SelectRows(Clauses clauses, Projection<R> projection, Executor executor) {
        super(clauses, projection, executor);
    }

    @Override
    SelectRows<R> with(Clauses changed) {
        return new SelectRows<>(changed, projection, executor);
    }
}
