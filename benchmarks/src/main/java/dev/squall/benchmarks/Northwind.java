package dev.squall.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.squall.Database;
import dev.squall.Db;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.run.ConnectionSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// The data, and the connections to it. Squall and the others have a HikariCP of 8 each, with the
/// same login and the same time limits.
public final class Northwind implements AutoCloseable {

    private static final String LOGIN = "northwind_app";
    private static final int CONNECTIONS = 8;

    /// What Squall sets by itself, and a careful hand would.
    private static final String LIMITS =
            "select set_config('statement_timeout', '30s', false),"
                    + " set_config('idle_in_transaction_session_timeout', '60s', false),"
                    + " set_config('transaction_timeout', '300s', false)";

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final Database database;
    private final Database overPool;

    private Northwind(EmbeddedPostgres server) {
        this.server = server;
        this.pool = pool(server);
        this.database =
                Database.connect(
                        server.url(FilledServer.DATABASE, LOGIN, LOGIN),
                        ConnectionSettings.defaults().maxConnections(CONNECTIONS));
        this.overPool = Database.connect(pool);
    }

    /// Starts the server whose data is kept in `folder`; the first time, fills it.
    static Northwind start(Path folder) throws SQLException, IOException {
        return new Northwind(FilledServer.start(folder.resolve("pg")));
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        var config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + FilledServer.DATABASE);
        config.setUsername(LOGIN);
        config.setPassword(LOGIN);
        config.addDataSourceProperty("sslmode", "disable");
        config.addDataSourceProperty("socketTimeout", "40");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.setConnectionInitSql(LIMITS);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /// The connections of the peers that are not Squall.
    public DataSource pool() {
        return pool;
    }

    /// Squall, as its users connect: by a URL.
    public Database database() {
        return database;
    }

    /// Squall without a session.
    public Db db() {
        return database.withoutSession();
    }

    /// Squall without a session, over the very pool that the other peers use.
    public Db dbOverPool() {
        return overPool.withoutSession();
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
        database.close();
        pool.close();
        server.close();
    }
}
