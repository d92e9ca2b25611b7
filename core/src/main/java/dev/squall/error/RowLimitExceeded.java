package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A parent has as many rows as it may have: "at most 3 per plan".
public final class RowLimitExceeded extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    /// @param constraint the constraint
    /// @param report what happened
    /// @param cause what the driver said
    public RowLimitExceeded(BrokenConstraint constraint, Report report, @Nullable Throwable cause) {
        super("SQ306", "23514", constraint, report, cause);
    }
}
