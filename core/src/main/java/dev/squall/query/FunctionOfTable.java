package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.table.Table;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;

/// `active_users() as users`: a function whose rows are those of a table. Its columns are those of
/// the table.
///
/// @param <R> the record that is a row
record FunctionOfTable<R>(TableFunction function, Table<R> table) implements RowItem<R> {

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
    public boolean seesEarlierItems() {
        return true;
    }

    @Override
    public void render(SqlWriter out) {
        function.render(out);
        out.sql(" as ").identifier(Identifier.of(qualifier()));
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
