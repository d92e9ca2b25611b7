package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A reference would point to nothing: the row it names does not exist, or is still referred to.
public final class ForeignKeyViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    /// @param constraint the constraint
    /// @param report what happened
    /// @param cause what the driver said
    public ForeignKeyViolation(
            BrokenConstraint constraint, Report report, @Nullable Throwable cause) {
        super("SQ302", "23503", constraint, report, cause);
    }
}
