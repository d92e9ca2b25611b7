package dev.squall.shape;

import dev.squall.expr.Output;
import dev.squall.sql.FromItem;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.table.Table;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;

/// A table under a name that nothing around it has: its own, where that is free.
///
/// @param <R> the record that is a row
record Fresh<R>(Table<R> table) implements RowItem<R> {

    @Override
    public FromItem origin() {
        return table;
    }

    @Override
    public void render(SqlWriter out) {
        Identifier other = out.otherName(table);
        if (other == null) {
            out.add(table);
        } else {
            out.known(table.name().sql()).sql(" as ").identifier(other);
        }
    }

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
}
