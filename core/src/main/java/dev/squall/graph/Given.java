package dev.squall.graph;

import dev.squall.expr.Output;
import dev.squall.query.Projection;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `returning id`, or the whole row: what the server gives of inserted rows.
///
/// @param keys the columns that other rows take
/// @param whole whether the record of each is asked for
record Given(Table<Object> table, List<Column<Object, ?>> keys, boolean whole)
        implements Projection<Given.Row> {

    /// What it gives of one row.
    ///
    /// @param record null: not asked for
    record Row(Map<Column<Object, ?>, @Nullable Object> keys, @Nullable Object record) {}

    @Override
    public void render(SqlWriter out) {
        if (whole) {
            out.known(table.columnList());
        } else {
            out.list(keys);
        }
    }

    @Override
    public List<Output> selected() {
        return whole ? table.outputs() : keys.stream().map(Column::output).toList();
    }

    @Override
    public Row read(RowReader row, int first) throws SQLException {
        Map<Column<Object, ?>, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            int at = first + (whole ? keys.get(i).ordinal() : i);
            values.put(keys.get(i), keys.get(i).readFrom(row, at));
        }
        return new Row(values, whole ? table.reader().read(row, first) : null);
    }
}
