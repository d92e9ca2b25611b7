package dev.squall.mutation;

import dev.squall.table.Table;
import java.util.function.LongSupplier;

/// `copy events (id, name) from stdin (format binary)`: many rows, in constant memory
/// ([manual](https://www.postgresql.org/docs/current/sql-copy.html)).
///
/// Rows are taken from their source one after the other, while they are sent. All of them are there
/// afterwards, or none.
///
/// @param <R> the record that is a row
public final class Copy<R> {

    private final Table<R> table;
    private final LongSupplier run;

    Copy(Table<R> table, LongSupplier run) {
        this.table = table;
        this.run = run;
    }

    /// Runs it; how many rows there were. Without a row nothing is sent.
    ///
    /// @throws dev.squall.error.InvalidQuery if a row sets other columns than the first, COPY
    ///   cannot take a column's type, or a session copies into a table that declares a policy
    /// @throws dev.squall.error.EncodingException if a column's type cannot hold a value
    public long execute() {
        return run.getAsLong();
    }

    /// Without the rows.
    @Override
    public String toString() {
        return "copy into " + table;
    }
}
