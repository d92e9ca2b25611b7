package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A pooler is in between, which may give every transaction another session.
public final class DirectConnectionRequired extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public DirectConnectionRequired(Report report, @Nullable Throwable cause) {
        super("SQ508", report, cause);
    }

    /// @param report what happened
    public DirectConnectionRequired(Report report) {
        this(report, null);
    }
}
