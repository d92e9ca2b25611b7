package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;

/// `delete from users where …`
///
/// @param <R> the record that is a row
public final class Delete<R> extends Mutation<R> {

    private final Rows rows;

    Delete(Table<R> table, Executor executor, Rows rows) {
        super(table, executor);
        this.rows = rows;
    }

    /// `and condition`
    public Delete<R> where(Condition condition) {
        return new Delete<>(table, executor, rows.and("delete", condition));
    }

    @Override
    void renderBody(SqlWriter out) {
        out.sql("delete from ").add(table).add(rows);
    }
}
