package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A step of a migration failed. What was done before it stays and is remembered; the next run goes
/// on from there.
public final class MigrationFailed extends SquallException {

    private static final long serialVersionUID = 1L;

    private final String migration;
    private final String file;
    private final int line;
    private final int column;
    private final String sqlState;

    /// @param migration the migration
    /// @param file its file
    /// @param line the line of the file, from 1; 0 if it is not about a line
    /// @param column the column, from 1; 0 if it is not known
    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what was thrown
    public MigrationFailed(
            String migration,
            String file,
            int line,
            int column,
            String sqlState,
            Report report,
            @Nullable Throwable cause) {
        super("SQ506", report, cause);
        this.migration = migration;
        this.file = file;
        this.line = line;
        this.column = column;
        this.sqlState = sqlState;
    }

    /// The id of the migration.
    public String migration() {
        return migration;
    }

    /// The file that the statement stands in.
    public String file() {
        return file;
    }

    /// The line of the file, from 1; 0 if it is not about a line.
    public int line() {
        return line;
    }

    /// The column, from 1; 0 if it is not known.
    public int column() {
        return column;
    }

    /// [PostgreSQL's code](https://www.postgresql.org/docs/current/errcodes-appendix.html); empty
    /// when the server did not speak.
    public String sqlState() {
        return sqlState;
    }
}
