package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.Table;

/// `delete from users where …`; of a table with `@SoftDelete`, `update users set deleted_at = now()
/// where …`, unless it is a purge.
///
/// @param <R> the record that is a row
public final class Delete<R> extends Mutation<R> {

    private final Rows rows;
    private final boolean purge;

    Delete(Table<R> table, Executor executor, Rows rows, boolean purge) {
        super(table, executor);
        this.rows = rows;
        this.purge = purge;
    }

    /// `and condition`
    public Delete<R> where(Condition condition) {
        return new Delete<>(table, executor, rows.and("delete", condition), purge);
    }

    @Override
    void renderBody(SqlWriter out) {
        Column<R, ?> mark = purge ? null : table.softDelete();
        if (mark == null) {
            out.sql("delete from ").add(table);
            rows.render(out, null);
        } else {
            out.sql("update ").add(table).sql(" set ").identifier(mark.name()).sql(" = now()");
            rows.render(out, table);
        }
    }
}
