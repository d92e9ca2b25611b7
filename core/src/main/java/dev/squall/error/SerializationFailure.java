package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// Concurrent transactions could not be put in an order: run the transaction again.
public final class SerializationFailure extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public SerializationFailure(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ312", sqlState, report, cause);
    }
}
