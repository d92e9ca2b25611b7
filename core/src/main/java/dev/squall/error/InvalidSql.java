package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// The server did not understand a statement: a syntax error, an unknown table or column.
public final class InvalidSql extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public InvalidSql(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ324", sqlState, report, cause);
    }
}
