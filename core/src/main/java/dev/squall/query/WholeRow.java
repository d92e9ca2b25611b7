package dev.squall.query;

import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;
import dev.squall.table.ViewQuery;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;

/// All columns of a table, read as its record.
record WholeRow<R>(Table<R> table) implements Projection<R> {

    @Override
    public void render(SqlWriter out) {
        out.row(table, table.selectList());
    }

    @Override
    public List<ViewQuery.Item> selected() {
        return table.columns().stream()
                .map(c -> new ViewQuery.Item(c.type(), c.canBeNull()))
                .toList();
    }

    @Override
    public R read(RowReader row, int first) throws SQLException {
        return table.reader().read(row, first);
    }
}
