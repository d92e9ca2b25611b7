package dev.squall.mutation;

import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ` (email, name) select … from unnest(?::text[], ?::text[]) with ordinality … order by …`: one
/// bind a column, whatever the number of rows. The ordinality keeps returned rows in their order.
record UnnestedRows<R>(List<Column<R, ?>> columns, List<NewRow<R>> rows) implements InsertRows<R> {

    @Override
    public void render(SqlWriter out, Overriding overriding) {
        InsertRows.names(out, columns, overriding);
        out.sql(" select ");
        names(out);
        out.sql(" from unnest(");
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.sql(", ");
            }
            array(out, columns.get(i));
        }
        out.sql(") with ordinality as new_rows (");
        names(out);
        out.sql(", row_number) order by row_number");
    }

    private void names(SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.sql(", ");
            }
            out.identifier(columns.get(i).name());
        }
    }

    private void array(SqlWriter out, Column<R, ?> column) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        for (NewRow<R> row : rows) {
            values.add(row.get(column));
        }
        NewRows.cast(out, column.type().array(), values, column.isSensitive());
    }
}
