package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// The database refused something that is the migrator's own: its lock, its tables, its settings.
public final class MigratorFailed extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what the driver threw
    public MigratorFailed(Report report, Throwable cause) {
        super("SQ511", report, cause);
    }
}
