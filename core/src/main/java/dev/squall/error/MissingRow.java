package dev.squall.error;

/// A record of a shape has no row, though its component is not `@Nullable`: the key that promises
/// it leads to a row that a policy hides, or that is marked as deleted.
public final class MissingRow extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param relation the relation that leads to it
    public MissingRow(String relation) {
        super(
                "SQ336",
                Report.of(relation + " leads to a row that is not there for the reader")
                        .line("reason", "a policy hides it, or it is marked as deleted")
                        .hint("make the shape's component @Nullable"),
                null);
    }
}
