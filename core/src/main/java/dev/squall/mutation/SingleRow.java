package dev.squall.mutation;

import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import dev.squall.table.Table;
import java.util.List;

/// ` (email, name) values (?, ?)`, or ` default values`.
record SingleRow<R>(Table<R> table, NewRow<R> row) implements InsertRows<R> {

    @Override
    public List<Column<R, ?>> columns() {
        return table.columns().stream().filter(row::isSet).toList();
    }

    @Override
    public void render(SqlWriter out, Overriding overriding) {
        List<Column<R, ?>> columns = table.columns();
        int written = 0;
        for (Column<R, ?> column : columns) {
            if (row.isSet(column)) {
                out.sql(written++ == 0 ? " (" : ", ").identifier(column.name());
            }
        }
        if (written == 0) {
            out.sql(" default values");
            return;
        }
        out.sql(")");
        overriding.render(out);
        out.sql(" values (");
        int bound = 0;
        for (Column<R, ?> column : columns) {
            if (row.isSet(column)) {
                if (bound++ > 0) {
                    out.sql(", ");
                }
                out.bind(column.type(), row.get(column), column.isSensitive());
            }
        }
        out.sql(")");
    }
}
