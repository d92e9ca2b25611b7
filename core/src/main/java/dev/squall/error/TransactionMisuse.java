package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// A client is used where it must not be: outside of its transaction, or beside it.
public final class TransactionMisuse extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public TransactionMisuse(Report report, @Nullable Throwable cause) {
        super("SQ319", report, cause);
    }

    /// @param report what happened
    public TransactionMisuse(Report report) {
        this(report, null);
    }
}
