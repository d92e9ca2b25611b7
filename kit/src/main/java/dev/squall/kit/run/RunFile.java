package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.error.ScriptFailed;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.kit.script.SqlScript;
import dev.squall.run.DirectConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs a file of SQL, as psql would.
///
/// ```java
/// new RunFile("seed.sql", text, true).run(connection, result -> print(result));
/// ```
///
/// @param file what the file is called in errors
/// @param script its statements
/// @param oneTransaction whether all of it happens or nothing; if not, each statement is a
///   transaction of its own unless the file begins one
/// @param maxRows how many rows of a query to keep
public record RunFile(String file, SqlScript script, boolean oneTransaction, int maxRows) {

    /// Reads a file, to be run in one transaction.
    ///
    /// @throws InvalidScript if it cannot be read, or holds what is no SQL
    public static RunFile read(Path file) {
        try {
            return of(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new InvalidScript(
                    Report.of(file + " cannot be read").hint("a readable file in UTF-8"), e);
        }
    }

    /// A text, to be run in one transaction.
    public static RunFile of(String file, String text) {
        return new RunFile(file, SqlScript.parse(file, text), true, 1000);
    }

    /// The same, each statement for itself.
    public RunFile withoutTransaction() {
        return new RunFile(file, script, false, maxRows);
    }

    /// The same, keeping so many rows of each query.
    ///
    /// @throws IllegalArgumentException if the number is negative
    public RunFile maxRows(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("maxRows(" + rows + ") is less than 0");
        }
        return new RunFile(file, script, oneTransaction, rows);
    }

    /// Runs it, and hands out what each statement has done as soon as it is done.
    ///
    /// @throws ScriptFailed if a statement fails
    /// @throws InvalidScript if it is to be one transaction, and begins or ends one itself
    public void run(DirectConnection connection, Consumer<FileResult> results) {
        if (oneTransaction) {
            script.statements().forEach(this::refuseControl);
        }
        try {
            run(connection.connection(), results);
        } catch (SQLException e) {
            throw failed(null, e);
        }
    }

    private void refuseControl(ScriptStatement statement) {
        boolean alone = statement.outsideTransaction();
        if (alone || statement.controlsTransaction()) {
            throw new InvalidScript(
                    Report.of(
                                    file
                                            + ":"
                                            + statement.line()
                                            + (alone
                                                    ? " cannot be in a transaction"
                                                    : " begins or ends a transaction"))
                            .line("statement", statement.place(0).text())
                            .hint("--no-transaction runs each statement for itself"));
        }
    }

    private void run(Connection connection, Consumer<FileResult> results) throws SQLException {
        connection.setAutoCommit(!oneTransaction);
        try {
            for (ScriptStatement statement : script.statements()) {
                results.accept(run(connection, statement));
            }
            if (oneTransaction) {
                connection.commit();
            }
        } catch (SQLException | RuntimeException | Error e) {
            end(connection, e);
            throw e;
        }
        end(connection, null);
    }

    /// A file may also leave a transaction open: nobody else will end it.
    private static void end(Connection connection, @Nullable Throwable reason) throws SQLException {
        try {
            if (connection.isClosed()) {
                return;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("rollback");
            }
        } catch (SQLException e) {
            if (reason == null) {
                throw e;
            }
            reason.addSuppressed(e);
        }
    }

    private FileResult run(Connection connection, ScriptStatement statement) {
        long start = System.nanoTime();
        try (Statement running = connection.createStatement()) {
            running.setEscapeProcessing(false);
            running.setMaxRows((int) Math.min(maxRows + 1L, Integer.MAX_VALUE));
            boolean rows = running.execute(statement.sql());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (rows) {
                try (ResultSet results = running.getResultSet()) {
                    return table(statement.line(), took, results);
                }
            }
            return new FileResult.Done(
                    statement.line(), took, Math.max(0, running.getLargeUpdateCount()));
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    private FileResult table(int line, Duration took, ResultSet results) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
            columns.add(results.getMetaData().getColumnLabel(i));
        }
        List<List<@Nullable String>> rows = new ArrayList<>();
        boolean more = false;
        while (!more && results.next()) {
            more = rows.size() == maxRows;
            if (!more) {
                rows.add(row(results, columns.size()));
            }
        }
        return new FileResult.Rows(line, took, columns, rows, more);
    }

    private static List<@Nullable String> row(ResultSet results, int width) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            row.add(results.getString(i));
        }
        return row;
    }

    private ScriptFailed failed(@Nullable ScriptStatement statement, SQLException e) {
        boolean inside = "25001".equals(e.getSQLState());
        return new FileFailure(
                        file,
                        oneTransaction
                                ? "nothing of the file has happened"
                                : "what ran before stays",
                        inside ? "--no-transaction runs each statement for itself" : null)
                .of(statement, e);
    }
}
