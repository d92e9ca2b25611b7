package dev.squall.kit.run;

import dev.squall.kit.history.History;
import java.sql.Connection;
import java.sql.SQLException;

/// Where a migrator works: one connection, and what belongs to it.
///
/// @param connection the connection, in autocommit between steps
/// @param history the memory of the database
/// @param options how to wait and whom to tell
/// @param settings what is set on the session
record Workplace(
        Connection connection, History history, MigratorOptions options, SessionSettings settings) {

    static Workplace of(Connection connection, MigratorOptions options) throws SQLException {
        return new Workplace(
                connection,
                new History(connection, Application.name()),
                options,
                new SessionSettings(connection, options));
    }

    void tell(MigrationEvent event) {
        options.listener().on(event);
    }

    /// Runs work in a transaction, which is rolled back if it throws.
    void transaction(Work work) throws StepFault, SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (StepFault | SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable reason) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /// What is done in a transaction.
    @FunctionalInterface
    interface Work {
        void run() throws StepFault, SQLException;
    }
}
