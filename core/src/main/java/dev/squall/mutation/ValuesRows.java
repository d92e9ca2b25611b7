package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import java.util.List;

/// ` (email, name) values (?, ?), (?, default)`: where a row leaves a column to its default.
record ValuesRows<R>(List<Column<R, ?>> columns, List<NewRow<R>> rows) implements InsertRows<R> {

    /// @throws InvalidQuery if there are more binds than a statement can have
    static <R> ValuesRows<R> of(List<Column<R, ?>> columns, List<NewRow<R>> rows) {
        long binds = (long) columns.size() * rows.size();
        if (binds > ManyRows.MOST_BINDS) {
            throw new InvalidQuery(
                    Report.of("an insert of " + rows.size() + " rows needs " + binds + " binds")
                            .line("detail", "a statement can have " + ManyRows.MOST_BINDS)
                            .hint("set the same columns in every row: then any number travels"));
        }
        return new ValuesRows<>(columns, rows);
    }

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? " (" : ", ").identifier(columns.get(i).name());
        }
        out.sql(columns.isEmpty() ? " values " : ") values ");
        for (int r = 0; r < rows.size(); r++) {
            if (r > 0) {
                out.sql(", ");
            }
            row(out, rows.get(r));
        }
    }

    private void row(SqlWriter out, NewRow<R> row) {
        out.sql("(");
        for (int i = 0; i < columns.size(); i++) {
            Column<R, ?> column = columns.get(i);
            if (i > 0) {
                out.sql(", ");
            }
            if (row.isSet(column)) {
                out.bind(column.type(), row.get(column), column.isSensitive());
            } else {
                out.sql("default");
            }
        }
        out.sql(")");
    }
}
