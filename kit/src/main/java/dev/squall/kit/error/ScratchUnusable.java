package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// Databases cannot be made on the scratch server.
public final class ScratchUnusable extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public ScratchUnusable(Report report, @Nullable Throwable cause) {
        super("SQ520", report, cause);
    }

    /// @param report what happened
    public ScratchUnusable(Report report) {
        this(report, null);
    }
}
