package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A script holds something that is no statement: a quote without end, a command of psql.
public final class InvalidScript extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public InvalidScript(Report report, @Nullable Throwable cause) {
        super("SQ503", report, cause);
    }

    /// @param report what happened
    public InvalidScript(Report report) {
        this(report, null);
    }
}
