package dev.squall.kit.run;

import dev.squall.error.Report;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// What the server said about a statement, without values of rows.
///
/// @param error what the driver threw
/// @param server what the server said, if it was the server
public record ServerFault(SQLException error, @Nullable ServerErrorMessage server) {

    /// `invalid input syntax for type integer: "…"`, `value "…" is out of range for type integer`
    private static final Pattern QUOTED_VALUE = Pattern.compile("\".*\"", Pattern.DOTALL);

    /// What the server said, or the driver.
    public static ServerFault of(SQLException error) {
        return new ServerFault(
                error,
                error instanceof PSQLException driver ? driver.getServerErrorMessage() : null);
    }

    /// The SQLSTATE; empty if there is none.
    public String state() {
        return error.getSQLState() == null ? "" : error.getSQLState();
    }

    /// The first sentence; a value that is wrong (class 22) is masked.
    public String message() {
        String message = server == null ? error.getMessage() : server.getMessage();
        if (message == null) {
            return "no reason was given";
        }
        return state().startsWith("22")
                ? QUOTED_VALUE.matcher(message).replaceAll("(masked)")
                : message;
    }

    /// Where in the statement, from 1; 0 if nowhere.
    public int position() {
        return server == null ? 0 : server.getPosition();
    }

    @Nullable String hint() {
        return server == null ? null : server.getHint();
    }

    /// The functions that it happened in, without the statements there.
    String where() {
        String where = server == null ? null : server.getWhere();
        return where == null
                ? ""
                : where.lines()
                        .filter(line -> line.matches("(PL/pgSQL|SQL) function .*"))
                        .collect(Collectors.joining("\n"));
    }

    /// Adds what the server said beside the first sentence.
    void describe(Report report) {
        report.line("sqlstate", state()).line("in", where()).line("server", hint());
    }

    /// Whether the connection is gone.
    public boolean endsConnection() {
        String severity = server == null ? "" : String.valueOf(server.getSeverity());
        return state().startsWith("08")
                || state().equals("57P01")
                || state().equals("57P02")
                || severity.equals("FATAL")
                || severity.equals("PANIC");
    }

    /// Whether the same can work in a moment: somebody else had a lock.
    boolean isPassing() {
        return switch (state()) {
            case "55P03", "40P01", "40001" -> true;
            default -> false;
        };
    }

    /// What to do about it, where it is about the migrator's ways.
    @Nullable String advice() {
        if (state().equals("25001")) {
            return "write `-- squall:outside-transaction` above the statement";
        }
        if (state().equals("55P04")) {
            return "write `-- squall:outside-transaction` above the `add value`, or use the value"
                    + " in a later migration";
        }
        if (state().equals("42501") && message().contains("row-level security")) {
            return "a policy would hide rows from the migration: around the statement, `alter table"
                    + " … no force row level security` and `… force row level security`, or run it"
                    + " as a role with bypassrls";
        }
        return null;
    }

    /// The driver's exception without what it quotes of rows.
    SQLException cause() {
        SQLException cause = new SQLException(message(), state());
        cause.setStackTrace(error.getStackTrace());
        return cause;
    }
}
