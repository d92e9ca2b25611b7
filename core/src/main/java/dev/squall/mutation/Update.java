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
    private final boolean deletedToo;

    Update(Table<R> table, Executor executor, Assignments<R> assignments, Rows rows) {
        this(table, executor, assignments, rows, false);
    }

    private Update(
            Table<R> table,
            Executor executor,
            Assignments<R> assignments,
            Rows rows,
            boolean deletedToo) {
        super(table, executor);
        this.assignments = assignments;
        this.rows = rows;
        this.deletedToo = deletedToo;
    }

    /// `and condition`
    public Update<R> where(Condition condition) {
        Rows fewer = rows.and("update", condition);
        return new Update<>(table, executor, assignments, fewer, deletedToo);
    }

    /// Includes rows that are marked as deleted: setting the mark to null brings them back.
    public Update<R> withDeleted() {
        return new Update<>(table, executor, assignments, rows, true);
    }

    @Override
    void renderBody(SqlWriter out) {
        out.sql("update ").add(table).add(assignments);
        rows.render(out, deletedToo ? null : table);
    }
}
