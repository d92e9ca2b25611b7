package dev.squall.mutation;

import dev.squall.expr.Output;
import dev.squall.query.Projection;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;

/// `returning id, email, …`: all columns, read as the table's record.
///
/// @param qualified whether other items of the statement may have columns of the same names
record ReturnedRow<R>(Table<R> table, boolean qualified) implements Projection<R> {

    @Override
    public void render(SqlWriter out) {
        out.known(qualified ? table.selectList() : table.columnList());
    }

    @Override
    public List<Output> selected() {
        return table.outputs();
    }

    @Override
    public R read(RowReader row, int first) throws SQLException {
        return table.reader().read(row, first);
    }
}
