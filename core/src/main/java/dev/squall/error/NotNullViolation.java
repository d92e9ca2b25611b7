package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A column that must have a value would be null.
public final class NotNullViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    /// @param constraint the constraint
    /// @param report what happened
    /// @param cause what the driver said
    public NotNullViolation(BrokenConstraint constraint, Report report, @Nullable Throwable cause) {
        super("SQ303", "23502", constraint, report, cause);
    }
}
