package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// What is to be compared cannot be read.
public final class UnreadableSource extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public UnreadableSource(Report report, @Nullable Throwable cause) {
        super("SQ525", report, cause);
    }

    /// @param report what happened
    public UnreadableSource(Report report) {
        this(report, null);
    }
}
