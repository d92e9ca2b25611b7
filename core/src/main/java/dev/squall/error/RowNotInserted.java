package dev.squall.error;

/// Rows of a graph were not inserted, without an error: a trigger has left them out. Those that
/// belong to them are not inserted either.
public final class RowNotInserted extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param table the table
    /// @param rows how many were to be inserted
    /// @param inserted how many were
    public RowNotInserted(String table, int rows, int inserted) {
        super(
                "SQ325",
                Report.of("of " + rows + " rows for " + table + ", " + inserted + " were inserted")
                        .line("reason", "a trigger before insert has left out the others")
                        .hint("insert such rows with insertAll, and their children afterwards"),
                null);
    }
}
