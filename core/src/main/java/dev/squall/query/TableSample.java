package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.table.Table;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;

/// `users tablesample bernoulli (10)`: some rows of a table. Its columns are those of the table
/// ([manual](https://www.postgresql.org/docs/current/sql-select.html#SQL-FROM)).
///
/// @param <R> the record that is a row
public record TableSample<R>(Table<R> table, Sampling sampling) implements RowItem<R> {

    @Override
    public String qualifier() {
        return table.qualifier();
    }

    @Override
    public boolean guarded() {
        return table.guarded();
    }

    @Override
    public boolean skipsDeleted() {
        return table.skipsDeleted();
    }

    @Override
    public void renderLive(SqlWriter out) {
        table.renderLive(out);
    }

    @Override
    public void render(SqlWriter out) {
        out.unstable(true);
        out.add(table).sql(" tablesample ").add(sampling);
    }

    @Override
    public void renderSelected(SqlWriter out) {
        table.renderSelected(out);
    }

    @Override
    public List<Output> outputs() {
        return table.outputs();
    }

    @Override
    public int width() {
        return table.width();
    }

    @Override
    public R readFrom(RowReader row, int index) throws SQLException {
        return table.readFrom(row, index);
    }

    @Override
    public boolean isMissing(RowReader row, int first) throws SQLException {
        return table.isMissing(row, first);
    }
}
