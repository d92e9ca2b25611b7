package dev.squall.schema;

import dev.squall.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// An empty database in which nothing stays: each piece of work is rolled back. That is much faster
/// than a database for each.
public final class ScratchDatabase implements AutoCloseable {

    /// What is rolled back stays in the catalog for a while, and makes it slow to read.
    private static final int USES = 10;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String name = "scratch_" + NUMBER.incrementAndGet();
    private @Nullable Connection connection;
    private int uses;

    /// A database on a server; it is made when it is used.
    public ScratchDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /// What is done in a transaction.
    @FunctionalInterface
    public interface Work<T> {
        /// Does it, and gives what is known then.
        T in(Connection database) throws SQLException;
    }

    /// Does something in a transaction of the empty database, and rolls it back.
    public <T> T rolledBack(Work<T> work) throws SQLException {
        Connection database = open();
        try {
            return work.in(database);
        } finally {
            database.rollback();
        }
    }

    private Connection open() throws SQLException {
        if (uses++ % USES == 0) {
            close();
            server.createDatabase(name, "template0");
            connection = server.dataSource(name).getConnection();
            connection.setAutoCommit(false);
        }
        return Objects.requireNonNull(connection);
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
