package dev.squall.query;

import dev.squall.expr.Selectable;
import dev.squall.run.Executor;
import dev.squall.table.RowItem;
import dev.squall.type.RecordReader;
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

    /// A select of many items, read by a function of the row; it still wants its FROM.
    public static <R extends @Nullable Object> SelectFrom<SelectRows<R>> of(
            List<? extends Selectable<?>> items, RecordReader<R> reader) {
        var columns = new Columns<R>(items, (row, first, at) -> reader.read(row, first));
        return new SelectFrom<>(new SelectRows<>(Clauses.empty(), columns, Detached.INSTANCE));
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
