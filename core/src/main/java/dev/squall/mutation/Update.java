package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;

/// `update users set … where …`
///
/// @param <R> the record that is a row
public final class Update<R> extends Mutation<R> {

    private final Assignments<R> assignments;
    private final Rows rows;

    Update(Table<R> table, Executor executor, Assignments<R> assignments, Rows rows) {
        super(table, executor);
        this.assignments = assignments;
        this.rows = rows;
    }

    /// `and condition`
    public Update<R> where(Condition condition) {
        return new Update<>(table, executor, assignments, rows.and("update", condition));
    }

    @Override
    void renderBody(SqlWriter out) {
        out.sql("update ").add(table).add(assignments).add(rows);
    }
}
