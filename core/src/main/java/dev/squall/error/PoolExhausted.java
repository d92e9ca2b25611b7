package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// All connections are in use, and none came back in time.
public final class PoolExhausted extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public PoolExhausted(Report report, @Nullable Throwable cause) {
        super("SQ317", report, cause);
    }

    /// @param report what happened
    public PoolExhausted(Report report) {
        this(report, null);
    }
}
