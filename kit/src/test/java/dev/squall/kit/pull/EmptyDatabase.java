package dev.squall.kit.pull;

import dev.squall.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// An empty database in which nothing stays: each piece of work is rolled back.
final class EmptyDatabase implements AutoCloseable {

    /// What is rolled back stays in the catalog for a while, and makes it slow to read.
    private static final int USES = 12;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String name = "pull_" + NUMBER.incrementAndGet();
    private @Nullable Connection connection;
    private int uses;

    EmptyDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /// What is done in a transaction.
    @FunctionalInterface
    interface Work<T> {
        /// Does it, and gives what is known then.
        T in(Connection database) throws SQLException;
    }

    <T> T rolledBack(Work<T> work) throws SQLException {
        if (uses++ % USES == 0) {
            close();
            server.createDatabase(name, "template0");
            connection = server.dataSource(name).getConnection();
            connection.setAutoCommit(false);
        }
        Connection database = java.util.Objects.requireNonNull(connection);
        try {
            return work.in(database);
        } finally {
            database.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
            server.dropDatabase(name);
        }
    }
}
