package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A select list with the columns of an order behind it, which the row does not see.
record Keyed<T extends @Nullable Object>(Projection<T> visible, List<PageKey> keys)
        implements Projection<KeyedRow<T>> {

    @Override
    public void render(SqlWriter out) {
        out.add(visible);
        for (PageKey key : keys) {
            out.sql(", ").nullSafe(in -> in.add(key.value()));
        }
    }

    @Override
    public List<Output> selected() {
        return visible.selected();
    }

    @Override
    public KeyedRow<T> read(RowReader row, int first) throws SQLException {
        T value = visible.read(row, first);
        List<@Nullable Object> places = new ArrayList<>(keys.size());
        int at = row.columns() - keys.size() + 1;
        for (PageKey key : keys) {
            places.add(row.getOrNull(at++, key.value().type()));
        }
        return new KeyedRow<>(value, places);
    }
}
