package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// A migration has no way back, or none that keeps the rows.
public final class IrreversibleMigration extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public IrreversibleMigration(Report report, @Nullable Throwable cause) {
        super("SQ509", report, cause);
    }

    /// @param report what happened
    public IrreversibleMigration(Report report) {
        this(report, null);
    }
}
