package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A statement or a transaction took longer than it may, or was cancelled.
public final class StatementTimeout extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public StatementTimeout(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ314", sqlState, report, cause);
    }
}
