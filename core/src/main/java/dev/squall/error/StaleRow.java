package dev.squall.error;

/// A row that was to be changed is not as it was read: somebody has changed or deleted it since.
public final class StaleRow extends SquallException {

    private static final long serialVersionUID = 1L;

    /// A report.
    public StaleRow(Report report) {
        super("SQ335", report, null);
    }
}
