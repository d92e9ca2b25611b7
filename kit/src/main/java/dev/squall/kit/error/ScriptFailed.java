package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// A statement of a file failed.
public final class ScriptFailed extends SquallException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String sqlState;

    /// @param file the file
    /// @param line the line, from 1; 0 if it is not about a line
    /// @param column the column, from 1; 0 if it is not known
    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what was thrown
    public ScriptFailed(
            String file, int line, int column, String sqlState, Report report, Throwable cause) {
        super("SQ512", report, cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.sqlState = sqlState;
    }

    /// The file.
    public String file() {
        return file;
    }

    /// The line, from 1; 0 if it is not about a line.
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
