package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// `squall.toml` cannot be read, or says something that makes no sense.
public final class InvalidProject extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public InvalidProject(Report report, @Nullable Throwable cause) {
        super("SQ501", report, cause);
    }

    /// @param report what happened
    public InvalidProject(Report report) {
        this(report, null);
    }
}
