package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A row would break a check.
public final class CheckViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    /// @param constraint the constraint
    /// @param report what happened
    /// @param cause what the driver said
    public CheckViolation(BrokenConstraint constraint, Report report, @Nullable Throwable cause) {
        super("SQ304", "23514", constraint, report, cause);
    }
}
