package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// The server could not be reached, refused the login, or the connection broke.
public final class ConnectionFailure extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public ConnectionFailure(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ316", sqlState, report, cause);
    }
}
