package dev.squall.error;

/// `one()` found no row.
public final class NoRows extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param sql the statement
    public NoRows(String sql) {
        super(
                "SQ330",
                Report.of("one() found no row")
                        .line("statement", sql)
                        .hint("use first(), which gives an Optional, if there may be none"),
                null);
    }
}
