package dev.squall.kit.scratch;

import dev.squall.run.DirectConnection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The connection from which databases and roles are made. Several threads may use it.
final class Administration implements AutoCloseable {

    private static final String CLAIM =
            "select pg_catalog.pg_advisory_lock_shared(pg_catalog.hashtextextended(?, 0))";
    private static final String RELEASE =
            "select pg_catalog.pg_advisory_unlock_shared(pg_catalog.hashtextextended(?, 0))";

    private final DirectConnection connection;

    Administration(DirectConnection connection) {
        this.connection = connection;
    }

    /// Lets every other session of the server see that something of this name is in use.
    void claim(String name) throws SQLException {
        names(CLAIM, name);
    }

    void release(String name) throws SQLException {
        names(RELEASE, name);
    }

    synchronized void execute(String sql) throws SQLException {
        try (Statement statement = connection.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /// Waits until no statement runs: a database whose making has begun is there afterwards.
    synchronized void awaitIdle() {}

    /// The first column of a query.
    synchronized List<String> names(String query, String... values) throws SQLException {
        try (PreparedStatement statement = connection.connection().prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(String.valueOf(rows.getString(1)));
                }
            }
            return names;
        }
    }

    /// Several statements of which nobody else comes in between.
    synchronized void transaction(Work work) throws SQLException {
        connection.connection().setAutoCommit(false);
        try {
            work.run();
            connection.connection().commit();
        } catch (SQLException | RuntimeException | Error e) {
            connection.connection().rollback();
            throw e;
        } finally {
            connection.connection().setAutoCommit(true);
        }
    }

    /// What is done in a transaction.
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    @Override
    public void close() {
        connection.close();
    }
}
