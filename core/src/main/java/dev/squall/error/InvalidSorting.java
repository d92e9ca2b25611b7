package dev.squall.error;

/// A text that says how to sort names something that may not be sorted by.
///
/// It comes from outside, as a rule: a web application answers 400.
public final class InvalidSorting extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what is wrong with it
    public InvalidSorting(Report report) {
        super("SQ334", report, null);
    }
}
