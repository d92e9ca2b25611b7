package dev.squall.run;

import dev.squall.error.ConnectionFailure;
import dev.squall.error.DeadlockDetected;
import dev.squall.error.InvalidSql;
import dev.squall.error.InvalidValue;
import dev.squall.error.LockTimeout;
import dev.squall.error.PermissionDenied;
import dev.squall.error.PoolExhausted;
import dev.squall.error.Report;
import dev.squall.error.SerializationFailure;
import dev.squall.error.SquallException;
import dev.squall.error.StatementCancelled;
import dev.squall.error.StatementTimeout;
import dev.squall.error.TransactionAborted;
import dev.squall.error.UnknownDatabaseError;
import dev.squall.sql.Statement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Makes Squall's errors of what the driver throws.
final class Failures {

    private final ConstraintCatalog catalog;

    Failures(ConstraintCatalog catalog) {
        this.catalog = catalog;
    }

    /// A statement failed.
    ///
    /// @param statement the statement; null for one that only begins or ends something
    SquallException of(SQLException e, @Nullable Statement statement) {
        return of(e, statement, null);
    }

    /// A statement failed.
    ///
    /// @param statement the statement; null for one that only begins or ends something
    /// @param stopped why it was stopped from this side; null: it was not
    SquallException of(SQLException e, @Nullable Statement statement, @Nullable Stop stopped) {
        ServerErrorMessage server =
                e instanceof PSQLException driver ? driver.getServerErrorMessage() : null;
        Failure failure = new Failure(e, server, statement);
        String state = failure.state();
        if (stopped != null && (state.equals("57014") || isConnection(state))) {
            return stopped(failure, stopped);
        }
        if (server != null && (state.startsWith("23") || state.equals("44000"))) {
            return Violations.of(failure, server, catalog);
        }
        if (StalePlans.isOne(e)) {
            return new SerializationFailure(
                    state,
                    failure.report("a table changed while the transaction used it")
                            .hint("run the transaction again"),
                    failure.cause());
        }
        if (isConnection(state)) {
            return new ConnectionFailure(state, connection(failure), failure.cause());
        }
        return switch (state) {
            case "42501" -> new PermissionDenied(state, permission(failure), failure.cause());
            case "40001" ->
                    new SerializationFailure(
                            state,
                            failure.report("the transaction met a concurrent one")
                                    .hint("run it again: transaction(SERIALIZABLE.retrying(3), …)"),
                            failure.cause());
            case "40P01" ->
                    new DeadlockDetected(
                            state,
                            failure.report("two transactions waited for each other")
                                    .hint("lock rows in one order, or retrying(3)"),
                            failure.cause());
            case "57014", "25P04" ->
                    new StatementTimeout(
                            state,
                            failure.report(failure.message())
                                    .hint(
                                            "the limit is within(…), or"
                                                    + " ConnectionSettings.statementTimeout"),
                            failure.cause());
            case "55P03" ->
                    new LockTimeout(
                            state, failure.report("a lock was not to be had"), failure.cause());
            case "25P02" ->
                    new TransactionAborted(
                            failure.report(
                                            "an earlier statement failed, and the transaction with"
                                                    + " it")
                                    .hint("let the error leave the block; or nest a transaction"),
                            failure.cause());
            default -> ofClass(state, failure);
        };
    }

    private static SquallException stopped(Failure failure, Stop stopped) {
        Report report = failure.report(stopped.problem).hint(stopped.hint);
        return stopped == Stop.DEADLINE
                ? new StatementTimeout(failure.state(), report, failure.cause())
                : new StatementCancelled(failure.state(), report, failure.cause());
    }

    private static SquallException ofClass(String state, Failure failure) {
        Report report = failure.report(failure.message());
        if (lacksRole(failure)) {
            return new PermissionDenied(
                    state,
                    report.hint("declare the session's role: d.role(…) in the schema's root"),
                    failure.cause());
        }
        if (state.startsWith("22")) {
            return new InvalidValue(state, report, failure.cause());
        }
        report.hint(Hints.of(failure));
        if (state.startsWith("42")
                || state.startsWith("0A")
                || state.startsWith("3F")
                || state.equals("2D000")) {
            return new InvalidSql(state, report, failure.cause());
        }
        return new UnknownDatabaseError(state, report, failure.cause());
    }

    /// A connection could not be made.
    SquallException ofConnecting(SQLException e, String where) {
        ServerErrorMessage server =
                e instanceof PSQLException driver ? driver.getServerErrorMessage() : null;
        Failure failure = new Failure(e, server, null);
        String state = failure.state();
        String problem =
                switch (state) {
                    case "28P01", "28000" -> "the server refused the login";
                    case "3D000" -> "the database does not exist";
                    case "53300" -> "the server has no connection left";
                    case "57P03" -> "the server is starting or stopping";
                    default -> "the database cannot be reached";
                };
        String hint =
                failure.message().contains("SSL")
                        ? "sslrootcert=<file> names your own authority; the default are the JDK's"
                        : null;
        return new ConnectionFailure(
                state,
                Report.of(problem)
                        .line("database", where)
                        .line("server", failure.message())
                        .hint(hint),
                failure.cause());
    }

    /// A connection could not be borrowed.
    SquallException ofBorrowing(SQLException e, Pool pool) {
        if (pool.isClosed()) {
            return new ConnectionFailure("08003", Report.of("the database is closed"), null);
        }
        if (Thread.currentThread().isInterrupted()
                || e.getCause() instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new ConnectionFailure(
                    "08003",
                    Report.of("the thread was interrupted while it waited for a connection"),
                    null);
        }
        SQLException cause = sqlCause(e.getCause());
        if (pool.lent() < 0 && e.getSQLState() != null && isConnection(e.getSQLState())) {
            return ofConnecting(e, pool.name());
        }
        if (cause != null && pool.lent() < pool.limit()) {
            return ofConnecting(cause, pool.name());
        }
        return new PoolExhausted(
                Report.of("all connections of the pool are in use, and none came back in time")
                        .line("connections", pool.lent() < 0 ? null : "" + pool.limit())
                        .hint("look for long transactions and unclosed streams, or allow more"),
                new Failure(e, null, null).cause());
    }

    /// A session names a role that the server does not have.
    private static boolean lacksRole(Failure failure) {
        return failure.state().equals("22023") && failure.message().startsWith("role ");
    }

    private static Report permission(Failure failure) {
        return failure.report(failure.message())
                .hint(
                        failure.message().contains("row-level security")
                                ? "the row is not one that the session may write"
                                : "grant it to the role, or run in a session: database.as(…)");
    }

    private static Report connection(Failure failure) {
        return failure.report("the connection broke: " + failure.message())
                .hint("whether the statement took effect is not known");
    }

    /// Whether the server has closed the connection, whatever it gives as the reason.
    static boolean endsConnection(SQLException e) {
        ServerErrorMessage server =
                e instanceof PSQLException driver ? driver.getServerErrorMessage() : null;
        return isConnection(e.getSQLState())
                || (server != null
                        && ("FATAL".equals(server.getSeverity())
                                || "PANIC".equals(server.getSeverity())));
    }

    /// Whether the connection is gone, or was never there.
    static boolean isConnection(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("28")
                        || state.equals("57P01")
                        || state.equals("57P02")
                        || state.equals("57P03")
                        || state.equals("57P05")
                        || state.equals("25P03")
                        || state.equals("53300")
                        || state.equals("3D000"));
    }

    static @Nullable SQLException sqlCause(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
