package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A Java value that its PostgreSQL type cannot hold: text with a NUL, a year too far away. Found
/// before anything is sent.
public final class EncodingException extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report which value, by position and type, and what is wrong with it
    /// @param cause where it was found; its message holds no values
    public EncodingException(Report report, @Nullable Throwable cause) {
        super("SQ321", report, cause);
    }
}
