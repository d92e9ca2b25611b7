package dev.squall.mutation;

import dev.squall.query.Query;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import java.util.List;

/// ` (email, name) select …`
record SelectedRows<R>(List<Column<R, ?>> columns, Query<?> query) implements InsertRows<R> {

    @Override
    public void render(SqlWriter out, Overriding overriding) {
        InsertRows.names(out, columns, overriding);
        int target = out.depth();
        out.hidden(target - 1, target, true); // the query does not see the table it writes
        out.sql(" ").add(query);
        out.hidden(target - 1, target, false);
    }
}
