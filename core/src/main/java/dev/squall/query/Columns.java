package dev.squall.query;

import dev.squall.expr.Selectable;
import dev.squall.sql.SqlWriter;
import dev.squall.table.ViewQuery;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of expressions, read by a function of them.
record Columns<T extends @Nullable Object>(
        List<? extends Selectable<?>> items, RecordReader<T> reader) implements Projection<T> {

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.sql(", ");
            }
            Selectable<?> item = items.get(i);
            out.selected(item::renderSelected);
        }
    }

    @Override
    public List<ViewQuery.Item> selected() {
        return items.stream().map(i -> new ViewQuery.Item(i.type(), i.canBeNull())).toList();
    }

    @Override
    public T read(RowReader row, int first) throws SQLException {
        return reader.read(row, first);
    }
}
