package dev.squall.error;

/// A relation leads to no row where one is asked for: a component of a shape that is not
/// `@Nullable`, or `get` of a row that was fetched.
public final class MissingRow extends SquallException {

    private static final long serialVersionUID = 1L;

    private MissingRow(Report report) {
        super("SQ336", report, null);
    }

    /// The key of a component promises a row that a policy hides, or that is marked as deleted.
    ///
    /// @param relation the relation that leads to it
    public static MissingRow ofComponent(String relation) {
        return new MissingRow(
                Report.of(relation + " leads to a row that is not there for the reader")
                        .line("reason", "a policy hides it, or it is marked as deleted")
                        .hint("make the shape's component @Nullable"));
    }

    /// What was fetched has no row.
    ///
    /// @param relation the relation that leads to it
    public static MissingRow ofFetched(String relation) {
        return new MissingRow(
                Report.of(relation + " leads to no row")
                        .line(
                                "reason",
                                "the row refers to none, or a policy hides it, or it is marked as"
                                        + " deleted")
                        .hint("getOrNull(…) gives null where there may be none"));
    }
}
