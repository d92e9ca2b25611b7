package dev.squall.error;

/// A relation is asked of a row that was read without it.
public final class NotFetched extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param relation the relation: `users.projects`
    /// @param fetched the names of those that were fetched; empty: none
    public NotFetched(String relation, String fetched) {
        super(
                "SQ341",
                Report.of(relation + " was not fetched with this row")
                        .line("fetched", fetched.isEmpty() ? "nothing" : fetched)
                        .hint("add .fetch(" + relation + ") to the query, or to its level"),
                null);
    }
}
