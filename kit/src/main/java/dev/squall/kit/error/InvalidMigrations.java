package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// The folder of migrations is not as it must be; the message names every file at fault.
public final class InvalidMigrations extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public InvalidMigrations(Report report, @Nullable Throwable cause) {
        super("SQ502", report, cause);
    }

    /// @param report what happened
    public InvalidMigrations(Report report) {
        this(report, null);
    }
}
