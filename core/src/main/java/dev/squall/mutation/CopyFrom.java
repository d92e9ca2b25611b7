package dev.squall.mutation;

import dev.squall.query.CopyOptions;
import dev.squall.run.Executor;
import dev.squall.table.Column;
import dev.squall.table.Table;
import java.io.InputStream;
import java.util.List;

/// `copy users (email, name) from stdin (format csv, header)`: the lines of a file, which the
/// server reads ([manual](https://www.postgresql.org/docs/current/sql-copy.html)).
///
/// @param <R> the record that is a row
public final class CopyFrom<R> {

    private final Table<R> table;
    private final Executor executor;
    private final InputStream in;
    private final CopyOptions options;
    private final List<Column<R, ?>> columns;

    CopyFrom(
            Table<R> table,
            Executor executor,
            InputStream in,
            CopyOptions options,
            List<Column<R, ?>> columns) {
        this.table = table;
        this.executor = executor;
        this.in = in;
        this.options = options;
        this.columns = columns;
    }

    /// The columns of the file, in its order. Others have their defaults.
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final CopyFrom<R> columns(Column<R, ?>... ofFile) {
        return new CopyFrom<>(table, executor, in, options, List.of(ofFile));
    }

    /// Runs it; how many rows there were.
    ///
    /// @throws dev.squall.error.InvalidQuery if a session copies into a table that declares a
    ///   policy
    /// @throws java.io.UncheckedIOException if the file cannot be read: nothing is written
    public long execute() {
        return executor.copyIn(new CopiedFile<>(table, columns, options, in));
    }

    /// Without the rows.
    @Override
    public String toString() {
        return "copy a file into " + table;
    }
}
