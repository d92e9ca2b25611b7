package dev.squall.error;

import java.sql.SQLException;

/// The server refused a statement of a plan. What ran before it in the same transaction is undone.
public final class PlanFailed extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param step what the statement is about
    /// @param sql the statement
    /// @param cause what the server said
    public PlanFailed(String step, String sql, SQLException cause) {
        super(
                "SQ405",
                Report.of("the server refused to create " + step)
                        .line("sqlstate", cause.getSQLState())
                        .line("server", cause.getMessage())
                        .line("statement", sql),
                cause);
    }
}
