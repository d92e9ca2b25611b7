package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// The migrations are not those that the database has seen; the message names them all.
public final class HistoryMismatch extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public HistoryMismatch(Report report, @Nullable Throwable cause) {
        super("SQ504", report, cause);
    }

    /// @param report what happened
    public HistoryMismatch(Report report) {
        this(report, null);
    }
}
