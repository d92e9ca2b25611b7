package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.run.Executor;
import dev.squall.table.Table;

/// `delete from users`: which rows comes next.
///
/// @param <R> the record that is a row
public final class DeleteFrom<R> {

    private final Table<R> table;
    private final Executor executor;

    /// A delete from a table.
    public DeleteFrom(Table<R> table, Executor executor) {
        this.table = table;
        this.executor = executor;
    }

    /// `where condition`
    ///
    /// @throws dev.squall.error.InvalidQuery if the condition has vanished, as `when(false, …)`
    ///   does
    public Delete<R> where(Condition condition) {
        return new Delete<>(table, executor, Rows.matching("delete", condition));
    }

    /// Every row of the table, without WHERE.
    public Delete<R> allRows() {
        return new Delete<>(table, executor, Rows.ALL);
    }
}
