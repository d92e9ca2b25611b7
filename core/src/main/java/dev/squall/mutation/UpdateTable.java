package dev.squall.mutation;

import dev.squall.expr.Expr;
import dev.squall.run.Executor;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Patch;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// `update users`: what is set comes next.
///
/// @param <R> the record that is a row
public final class UpdateTable<R> {

    private final Table<R> table;
    private final Executor executor;

    /// An update of a table.
    public UpdateTable(Table<R> table, Executor executor) {
        this.table = table;
        this.executor = executor;
    }

    /// `set column = value`
    public <T extends @Nullable Object> UpdateSet<R> set(Column<R, T> column, T value) {
        return start().set(column, value);
    }

    /// `set column = value`, for an integer column.
    public UpdateSet<R> set(IntegerColumn<R, ?, ?> column, long value) {
        return start().set(column, value);
    }

    /// `set column = expression`
    public <T extends @Nullable Object> UpdateSet<R> set(
            Column<R, T> column, Expr<? extends T> value) {
        return start().set(column, value);
    }

    /// `set` every column that the patch sets.
    ///
    /// @throws dev.squall.error.InvalidQuery if it sets none
    public UpdateSet<R> set(Patch<R> patch) {
        return start().set(patch);
    }

    private UpdateSet<R> start() {
        return new UpdateSet<>(table, executor, new Assignments<>());
    }
}
