package dev.squall.mutation;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ` on conflict (email) do update set …`, ` on conflict do nothing`.
///
/// Of a table with `@SoftDelete`, a row that is marked as deleted is no conflict where a partial
/// index says so, and is not changed where a full one finds it.
record ConflictAction<R>(
        Table<R> table, List<Column<R, ?>> columns, @Nullable Assignments<R> assignments)
        implements Fragment {

    @Override
    public void render(SqlWriter out) {
        Column<R, ?> mark = table.softDelete();
        out.sql(" on conflict");
        if (!columns.isEmpty()) {
            out.sql(" (").unqualified(in -> in.list(columns)).sql(")");
            if (mark != null) { // without it, PostgreSQL does not consider a partial index
                out.sql(" where ").identifier(mark.name()).sql(" is null");
            }
        }
        if (assignments == null) {
            out.sql(" do nothing");
            return;
        }
        out.sql(" do update").add(assignments);
        if (mark != null) { // an insert has no alias
            out.sql(" where ").identifier(table.name().table()).sql(".");
            out.identifier(mark.name()).sql(" is null");
        }
    }
}
