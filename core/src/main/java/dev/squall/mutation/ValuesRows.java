package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import java.util.ArrayList;
import java.util.List;

/// ` (email, name) values (?, ?), (?, default)`: where a row leaves a column to its default.
record ValuesRows<R>(List<Column<R, ?>> columns, List<NewRow<R>> rows) implements InsertRows<R> {

    /// A statement can have 65,535 binds; some are left to other clauses.
    private static final int MOST_BINDS = 60_000;

    private static final int MOST_OF_ALL = 65_535;

    @Override
    public List<ValuesRows<R>> parts() {
        int most = mostRows(columns.size());
        List<ValuesRows<R>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            int to = Math.min(rows.size(), from + most);
            parts.add(new ValuesRows<>(columns, rows.subList(from, to)));
        }
        return parts;
    }

    /// How many rows of so many columns a statement can have.
    static int mostRows(int columns) {
        return MOST_BINDS / Math.max(1, columns);
    }

    @Override
    public void render(SqlWriter out, Overriding overriding) {
        if ((long) columns.size() * rows.size() > MOST_OF_ALL) {
            throw new InvalidQuery(
                    Report.of(
                                    "an insert of "
                                            + rows.size()
                                            + " rows that set different columns does not fit into"
                                            + " one statement")
                            .hint("execute() and list() send several; or insert fewer at once"));
        }
        InsertRows.names(out, columns, overriding);
        out.sql(" values ");
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
