package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A database is not taken over: it has a history, or differs from the baseline, or another tool
/// has not finished with it.
public final class AdoptRefused extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public AdoptRefused(Report report, @Nullable Throwable cause) {
        super("SQ527", report, cause);
    }

    /// @param report what happened
    public AdoptRefused(Report report) {
        this(report, null);
    }
}
