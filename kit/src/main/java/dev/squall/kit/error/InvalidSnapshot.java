package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A `snapshot.json` cannot be read.
public final class InvalidSnapshot extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public InvalidSnapshot(Report report, @Nullable Throwable cause) {
        super("SQ521", report, cause);
    }

    /// @param report what happened
    public InvalidSnapshot(Report report) {
        this(report, null);
    }
}
