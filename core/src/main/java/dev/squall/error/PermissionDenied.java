package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// The role of the connection or of the session may not do this, or a policy forbids the row.
public final class PermissionDenied extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public PermissionDenied(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ310", sqlState, report, cause);
    }
}
