package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// Another migrator had the lock for longer than this one may wait.
public final class MigratorBusy extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public MigratorBusy(Report report, @Nullable Throwable cause) {
        super("SQ507", report, cause);
    }

    /// @param report what happened
    public MigratorBusy(Report report) {
        this(report, null);
    }
}
