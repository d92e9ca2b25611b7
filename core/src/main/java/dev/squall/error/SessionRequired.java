package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A table with a policy is touched without a session, or there is no current session.
public final class SessionRequired extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public SessionRequired(Report report, @Nullable Throwable cause) {
        super("SQ311", report, cause);
    }

    /// @param report what happened
    public SessionRequired(Report report) {
        this(report, null);
    }
}
