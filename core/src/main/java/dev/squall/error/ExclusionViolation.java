package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A row would conflict with another one under an exclusion constraint.
public final class ExclusionViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    /// @param constraint the constraint
    /// @param report what happened
    /// @param cause what the driver said
    public ExclusionViolation(
            BrokenConstraint constraint, Report report, @Nullable Throwable cause) {
        super("SQ305", "23P01", constraint, report, cause);
    }
}
