package dev.squall.benchmarks.northwind;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.squall.Database;
import dev.squall.Db;
import dev.squall.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/// The data, and the connections to it: one HikariCP of 8, which all peers share.
public final class Northwind implements AutoCloseable {

    private static final String LOGIN = "northwind_app";
    private static final int CONNECTIONS = 8;

    /// What Squall sets on connections of its own making, and a careful hand would.
    private static final String LIMITS =
            "select set_config('statement_timeout', '30s', false),"
                    + " set_config('idle_in_transaction_session_timeout', '60s', false),"
                    + " set_config('transaction_timeout', '300s', false)";

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final Database database;
    private final Map<Integer, Distance> distances = new HashMap<>();

    private Northwind(EmbeddedPostgres server) {
        this.server = server;
        this.pool = pool(server.port());
        this.database = Database.connect(pool);
    }

    /// Starts the server whose data is kept in `folder`; the first time, fills it.
    public static Northwind start(Path folder) throws SQLException, IOException {
        return new Northwind(FilledServer.start(folder.resolve("pg")));
    }

    static HikariDataSource pool(int port) {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + FilledServer.DATABASE);
        config.setUsername(LOGIN);
        config.setPassword(LOGIN);
        config.addDataSourceProperty("sslmode", "disable");
        config.addDataSourceProperty("socketTimeout", "40");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.setConnectionInitSql(LIMITS);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /// The connections of all peers.
    public DataSource pool() {
        return pool;
    }

    /// Squall over the same connections.
    public Database database() {
        return database;
    }

    /// Squall without a session.
    public Db db() {
        return database.withoutSession();
    }

    /// The same server, so many milliseconds away: there and back.
    public Distance at(int millis) {
        return distances.computeIfAbsent(millis, m -> new Distance(server.port(), m));
    }

    /// Runs a statement that is not measured, as the owner of the tables.
    public void execute(String sql) throws SQLException {
        try (Connection connection = server.dataSource(FilledServer.DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Closes the connections and stops the server.
    @Override
    public void close() {
        distances.values().forEach(Distance::close);
        pool.close();
        server.close();
    }
}
