package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.sql.Fragment;
import dev.squall.sql.LiveRows;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// ` on conflict (email) do update set … where …`, ` on conflict do nothing`.
///
/// Of a table with `@SoftDelete`, a row that is marked as deleted is not changed.
record ConflictAction<R>(
        ConflictTarget<R> target,
        @Nullable Assignments<R> assignments,
        @Nullable Condition condition)
        implements Fragment {

    @Override
    public void render(SqlWriter out) {
        out.sql(" on conflict").add(target);
        if (assignments == null) {
            out.sql(" do nothing");
            return;
        }
        Table<R> table = target.table();
        assignments.render(out.sql(" do update"), table);
        LiveRows.where(out, condition, table);
    }
}
