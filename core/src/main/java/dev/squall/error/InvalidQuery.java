package dev.squall.error;

/// A query that compiles but cannot mean anything: found when it is rendered, before any SQL is
/// sent.
public final class InvalidQuery extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what is wrong with the query, and what to do
    public InvalidQuery(Report report) {
        super("SQ102", report, null);
    }
}
