package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All columns of an item of FROM, read as its row.
record WholeRow<R extends @Nullable Object>(RowItem<R> item) implements Projection<R> {

    @Override
    public void render(SqlWriter out) {
        boolean before = out.selecting(true);
        item.renderSelected(out);
        out.selecting(before);
    }

    @Override
    public List<Output> selected() {
        return item.outputs();
    }

    @Override
    public R read(RowReader row, int first) throws SQLException {
        return item.readFrom(row, first);
    }
}
