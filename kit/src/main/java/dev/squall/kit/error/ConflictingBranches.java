package dev.squall.kit.error;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import org.jspecify.annotations.Nullable;

/// Two branches of migrations give another schema in another order: nobody but a person can merge
/// them.
public final class ConflictingBranches extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public ConflictingBranches(Report report, @Nullable Throwable cause) {
        super("SQ523", report, cause);
    }

    /// @param report what happened
    public ConflictingBranches(Report report) {
        this(report, null);
    }
}
