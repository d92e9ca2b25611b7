package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A push was refused: it is for databases that nobody else needs.
public final class PushRefused extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public PushRefused(Report report, @Nullable Throwable cause) {
        super("SQ524", report, cause);
    }

    /// @param report what happened
    public PushRefused(Report report) {
        this(report, null);
    }
}
