package dev.squall.mutation;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ` on conflict (email) do update set …`, ` on conflict do nothing`.
record ConflictAction<R>(List<Column<R, ?>> columns, @Nullable Assignments<R> assignments)
        implements Fragment {

    @Override
    public void render(SqlWriter out) {
        out.sql(" on conflict");
        if (!columns.isEmpty()) {
            out.sql(" (").unqualified(in -> in.list(columns)).sql(")");
        }
        if (assignments == null) {
            out.sql(" do nothing");
        } else {
            out.sql(" do update").add(assignments);
        }
    }
}
