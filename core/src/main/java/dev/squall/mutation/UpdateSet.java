package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.run.Executor;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Patch;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// `update users set …`: which rows comes next.
///
/// @param <R> the record that is a row
public final class UpdateSet<R> {

    private final Table<R> table;
    private final Executor executor;
    private final Assignments<R> assignments;

    UpdateSet(Table<R> table, Executor executor, Assignments<R> assignments) {
        this.table = table;
        this.executor = executor;
        this.assignments = assignments;
    }

    /// `, column = value`
    public <T extends @Nullable Object> UpdateSet<R> set(Column<R, T> column, T value) {
        return with(assignments.set(column, value));
    }

    /// `, column = value`, for an integer column.
    public UpdateSet<R> set(IntegerColumn<R, ?, ?> column, long value) {
        return with(assignments.set(column, value));
    }

    /// `, column = expression`
    public <T extends @Nullable Object> UpdateSet<R> set(
            Column<R, T> column, Expr<? extends T> value) {
        return with(assignments.set(column, value));
    }

    /// `,` every column that the patch sets.
    ///
    /// @throws dev.squall.error.InvalidQuery if it sets none
    public UpdateSet<R> set(Patch<R> patch) {
        return with(assignments.set(patch));
    }

    /// `where condition`
    ///
    /// @throws dev.squall.error.InvalidQuery if the condition has vanished, as `when(false, …)`
    ///   does
    public Update<R> where(Condition condition) {
        return new Update<>(table, executor, assignments, Rows.matching("update", condition));
    }

    /// Every row of the table, without WHERE.
    public Update<R> allRows() {
        return new Update<>(table, executor, assignments, Rows.ALL);
    }

    private UpdateSet<R> with(Assignments<R> changed) {
        return new UpdateSet<>(table, executor, changed);
    }
}
