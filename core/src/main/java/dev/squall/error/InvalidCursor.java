package dev.squall.error;

/// A cursor of a page is not one of this query: it was made by another one, by this one when it was
/// ordered otherwise, with a key that is no longer known, or by somebody else.
///
/// It comes from outside, as a rule: a web application answers 400.
public final class InvalidCursor extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what is wrong with it
    public InvalidCursor(Report report) {
        super("SQ333", report, null);
    }
}
