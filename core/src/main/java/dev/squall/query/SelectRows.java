package dev.squall.query;

import dev.squall.run.Executor;
import dev.squall.table.RowItem;
import java.util.List;
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
        this(
                clauses,
                new Columns<>(List.of(item), (row, first, at) -> item.readFrom(row, first)),
                executor);
    }

    private SelectRows(Clauses clauses, Projection<R> projection, Executor executor) {
        super(clauses, projection, executor);
    }

    @Override
    SelectRows<R> with(Clauses changed) {
        return new SelectRows<>(changed, projection, executor);
    }
}
