package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// Two transactions waited for each other, and this one was chosen to end.
public final class DeadlockDetected extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public DeadlockDetected(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ313", sqlState, report, cause);
    }
}
