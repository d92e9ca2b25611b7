package dev.squall.schema.catalog;

import java.sql.Connection;
import java.sql.SQLException;

/// A transaction on a connection that commits by itself otherwise. It ends as it began: the work is
/// committed, or all of it is undone, and the error is the one that came first.
public final class OwnTransaction {

    private OwnTransaction() {}

    /// What is done in it.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    public interface Work<T> {
        /// Does it.
        T run() throws SQLException;
    }

    /// Does something in a transaction.
    ///
    /// @throws SQLException if the server refuses it, or the connection is lost
    public static <T> T run(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        T done;
        try {
            done = work.run();
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            undo(connection, e);
            throw e;
        }
        connection.setAutoCommit(true);
        return done;
    }

    private static void undo(Connection connection, Throwable first) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }
}
