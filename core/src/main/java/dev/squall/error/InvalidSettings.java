package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A connection URL, an environment variable or a setting makes no sense.
public final class InvalidSettings extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public InvalidSettings(Report report, @Nullable Throwable cause) {
        super("SQ340", report, cause);
    }

    /// @param report what happened
    public InvalidSettings(Report report) {
        this(report, null);
    }
}
