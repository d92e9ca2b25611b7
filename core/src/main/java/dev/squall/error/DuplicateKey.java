package dev.squall.error;

/// `map(…)` found two rows with the same key.
public final class DuplicateKey extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param sql the statement
    public DuplicateKey(String sql) {
        super(
                "SQ332",
                Report.of("map(…) found two rows with the same key")
                        .line("statement", sql)
                        .hint("use grouped(…), which gives a list of rows for each key"),
                null);
    }
}
