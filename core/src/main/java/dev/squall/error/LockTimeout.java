package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A lock was not to be had in time.
public final class LockTimeout extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public LockTimeout(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ315", sqlState, report, cause);
    }
}
