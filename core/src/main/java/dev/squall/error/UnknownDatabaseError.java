package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// The server reported an error that has no type of its own.
public final class UnknownDatabaseError extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public UnknownDatabaseError(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ329", sqlState, report, cause);
    }
}
