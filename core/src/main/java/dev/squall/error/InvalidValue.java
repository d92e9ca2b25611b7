package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// The server refused a value: out of range, too long, not of the type.
public final class InvalidValue extends DatabaseError {

    private static final long serialVersionUID = 1L;

    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    public InvalidValue(String sqlState, Report report, @Nullable Throwable cause) {
        super("SQ323", sqlState, report, cause);
    }
}
