package dev.squall.error;

/// `one()` found more than one row.
public final class TooManyRows extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param sql the statement
    public TooManyRows(String sql) {
        super(
                "SQ331",
                Report.of("one() found more than one row")
                        .line("statement", sql)
                        .hint("narrow it with where(…), or use first() or list()"),
                null);
    }
}
