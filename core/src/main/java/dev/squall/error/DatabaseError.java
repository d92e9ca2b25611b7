package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// Something that the server refused, or that happened on the way to it.
///
/// Neither the message nor the cause holds values of the application.
public abstract class DatabaseError extends SquallException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    /// @param code the error's number
    /// @param sqlState PostgreSQL's code, or empty
    /// @param report what happened
    /// @param cause what the driver said
    protected DatabaseError(
            String code, String sqlState, Report report, @Nullable Throwable cause) {
        super(code, report, cause);
        this.sqlState = sqlState;
    }

    /// [PostgreSQL's code](https://www.postgresql.org/docs/current/errcodes-appendix.html),
    /// `23505`; empty when the server did not speak.
    public String sqlState() {
        return sqlState;
    }
}
