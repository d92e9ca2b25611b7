package dev.squall.mutation;

import dev.squall.run.Executor;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `insert into users (…) values (…)`, for one row or many.
///
/// @param <R> the record that is a row
public final class Insert<R> extends Mutation<R> {

    private final InsertRows<R> rows;
    private final @Nullable ConflictAction<R> onConflict;

    private Insert(
            Table<R> table,
            Executor executor,
            InsertRows<R> rows,
            @Nullable ConflictAction<R> onConflict) {
        super(table, executor);
        this.rows = rows;
        this.onConflict = onConflict;
    }

    /// An insert of one row.
    public static <R> Insert<R> of(Table<R> table, Executor executor, NewRow<R> row) {
        return new Insert<>(table, executor, new SingleRow<>(table, row), null);
    }

    /// An insert of many rows in one statement.
    ///
    /// @throws dev.squall.error.InvalidQuery if there is no row
    public static <R> Insert<R> all(
            Table<R> table, Executor executor, List<? extends NewRow<R>> rows) {
        return new Insert<>(table, executor, ManyRows.of(table, rows), null);
    }

    /// `on conflict (columns)`: what to do where a row with the same key exists. Without columns:
    /// any conflict, and then only `doNothing()` is possible.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final OnConflict<R> onConflict(Column<R, ?>... columns) {
        return new OnConflict<>(this, List.of(columns));
    }

    Insert<R> with(ConflictAction<R> action) {
        return new Insert<>(table, executor, rows, action);
    }

    @Override
    void renderBody(SqlWriter out) {
        out.sql("insert into ").known(table.name().sql()).add(rows);
        if (onConflict != null) {
            out.add(onConflict);
        }
    }
}
