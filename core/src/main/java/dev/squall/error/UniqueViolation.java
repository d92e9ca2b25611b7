package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A row with these values exists already.
public final class UniqueViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    /// @param constraint the constraint
    /// @param report what happened
    /// @param cause what the driver said
    public UniqueViolation(BrokenConstraint constraint, Report report, @Nullable Throwable cause) {
        super("SQ301", "23505", constraint, report, cause);
    }
}
