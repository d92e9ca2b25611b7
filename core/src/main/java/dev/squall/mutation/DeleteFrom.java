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
    private final boolean purge;

    /// A delete from a table.
    ///
    /// @param purge whether rows are really deleted where they would only be marked
    public DeleteFrom(Table<R> table, Executor executor, boolean purge) {
        this.table = table;
        this.executor = executor;
        this.purge = purge;
    }

    /// `where condition`
    ///
    /// @throws dev.squall.error.InvalidQuery if the condition has vanished, as `when(false, …)`
    ///   does
    public Delete<R> where(Condition condition) {
        return new Delete<>(table, executor, Rows.matching("delete", condition), purge);
    }

    /// Every row of the table, without WHERE.
    public Delete<R> allRows() {
        return new Delete<>(table, executor, Rows.ALL, purge);
    }
}
