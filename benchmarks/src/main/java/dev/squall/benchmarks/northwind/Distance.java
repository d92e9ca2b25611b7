package dev.squall.benchmarks.northwind;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.Database;
import dev.squall.Db;
import javax.sql.DataSource;

/// The same server, so many milliseconds away.
public final class Distance implements AutoCloseable {

    private final Delay delay;
    private final HikariDataSource pool;
    private final Database database;

    /// @param millis there and back
    Distance(int server, int millis) {
        this.delay = new Delay(server, millis * 1_000_000L / 2);
        this.pool = Northwind.pool(delay.port());
        this.database = Database.connect(pool);
    }

    /// The connections of all peers.
    public DataSource pool() {
        return pool;
    }

    /// Squall over the same connections.
    public Db db() {
        return database.withoutSession();
    }

    @Override
    public void close() {
        pool.close();
        delay.close();
    }
}
