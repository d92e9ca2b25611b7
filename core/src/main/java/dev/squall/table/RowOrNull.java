package dev.squall.table;

import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole row of an item of FROM, null where an outer join finds none; the same SQL.
record RowOrNull<T extends @Nullable Object>(RowItem<T> item) implements Selectable<@Nullable T> {

    @Override
    public void render(SqlWriter out) {
        item.render(out);
    }

    @Override
    public void renderSelected(SqlWriter out) {
        out.nullSafe(item::renderSelected);
    }

    @Override
    public List<Output> outputs() {
        return item.outputs().stream()
                .map(o -> new Output(o.name(), o.type(), true, o.source()))
                .toList();
    }

    @Override
    public int width() {
        return item.width();
    }

    @Override
    public @Nullable T readFrom(RowReader row, int index) throws SQLException {
        return item.isMissing(row, index) ? null : item.readFrom(row, index);
    }
}
