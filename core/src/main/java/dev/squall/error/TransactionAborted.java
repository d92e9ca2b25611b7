package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// An earlier statement failed, and with it the transaction: nothing of it was committed.
public final class TransactionAborted extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what happened
    /// @param cause what led to it, or null
    public TransactionAborted(Report report, @Nullable Throwable cause) {
        super("SQ318", report, cause);
    }

    /// @param report what happened
    public TransactionAborted(Report report) {
        this(report, null);
    }
}
