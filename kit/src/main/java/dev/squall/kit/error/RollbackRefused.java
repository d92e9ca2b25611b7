package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// There is nothing to roll back, or it is not possible from here.
public final class RollbackRefused extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public RollbackRefused(Report report, @Nullable Throwable cause) {
        super("SQ510", report, cause);
    }

    /// @param report what happened
    public RollbackRefused(Report report) {
        this(report, null);
    }
}
