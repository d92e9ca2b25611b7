package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A statement was cancelled by its `Cancellation`, or because its thread was interrupted.
public final class StatementCancelled extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public StatementCancelled(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ322", sqlState, report, cause);
    }
}
