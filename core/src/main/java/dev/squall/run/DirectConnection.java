package dev.squall.run;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.sql.Statement;
import dev.squall.type.PgType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection of its own, outside of any pool and without time limits: for tools that need one
/// session of the server from the beginning to the end, such as migrations.
///
/// It is closed at the end, never lent on: whatever was set on it dies with it.
public final class DirectConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DirectConnection.class);

    private final Connection lease;
    private final PgConnection connection;
    private final String name;
    private @Nullable HikariDataSource pool;

    private DirectConnection(Connection lease, String name) throws SQLException {
        this.lease = lease;
        this.connection = lease.unwrap(PgConnection.class);
        this.name = name;
    }

    /// Connects to the database of a URL.
    ///
    /// @throws dev.squall.error.InvalidSettings if the URL cannot be read
    /// @throws dev.squall.error.ConnectionFailure if the database cannot be reached
    public static DirectConnection open(String url, ConnectionSettings settings) {
        ConnectionUrl parsed = ConnectionUrl.parse(url);
        return open(DriverSource.of(parsed, settings)::open, parsed.toString(), settings);
    }

    /// Connects to another database of the server of a URL.
    ///
    /// @throws dev.squall.error.InvalidSettings if the URL cannot be read
    /// @throws dev.squall.error.ConnectionFailure if the database cannot be reached
    public static DirectConnection open(String url, String database, ConnectionSettings settings) {
        ConnectionUrl parsed = ConnectionUrl.parse(url).of(database);
        return open(DriverSource.of(parsed, settings)::open, parsed.toString(), settings);
    }

    /// A connection of a data source. It is closed at the end also if the source is a pool.
    ///
    /// @throws dev.squall.error.ConnectionFailure if the database cannot be reached
    public static DirectConnection of(DataSource source) {
        return open(source, "the data source", ConnectionSettings.defaults());
    }

    static DirectConnection open(DataSource source, String name, ConnectionSettings settings) {
        DirectConnection connection = open(source::getConnection, name, settings);
        connection.pool = source instanceof HikariDataSource hikari ? hikari : null;
        return connection;
    }

    static DirectConnection open(Opener opener, String name, ConnectionSettings settings) {
        try {
            Connection lease = opener.open();
            try {
                return new DirectConnection(lease, name).unlimited();
            } catch (Throwable e) {
                lease.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new Failures(settings.constraints()).ofConnecting(e, name);
        }
    }

    private DirectConnection unlimited() throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        return this;
    }

    /// The connection; in autocommit at first.
    public Connection connection() {
        return connection;
    }

    /// Whether a pooler such as PgBouncer may give each transaction another session of the server.
    public boolean isBehindPooler() throws SQLException {
        return Poolers.isBehindOne(connection);
    }

    /// Lets the server parse a statement and say what it gives, without running it.
    ///
    /// @return the types of its columns
    /// @throws dev.squall.error.InvalidSql if the server does not understand it
    public List<String> describe(Statement statement) {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.size(); i++) {
                ((PgType<?>) statement.type(i)).bindNull(prepared, i + 1);
            }
            ResultSetMetaData columns = prepared.getMetaData();
            List<String> types = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.add(columns.getColumnTypeName(i));
            }
            return types;
        } catch (SQLException e) {
            throw new Failures(ConnectionSettings.defaults().constraints()).of(e, statement);
        }
    }

    /// Gives a login its password. The server is sent what it stores, a SCRAM verifier, and never
    /// the password: its logs cannot show it.
    ///
    /// SQL: `alter user "plans_request" password 'SCRAM-SHA-256$…'`
    /// ([manual](https://www.postgresql.org/docs/current/sql-alterrole.html))
    ///
    /// @throws SQLException if there is no such login, or this one may not change it
    public void setPassword(String login, String password) throws SQLException {
        connection.alterUserPassword(login, password.toCharArray(), null);
    }

    /// Closes the connection to the server, also if a pool has lent it.
    @Override
    public void close() {
        try {
            if (pool != null) {
                pool.evictConnection(lease);
            }
            connection.close();
            lease.close();
        } catch (SQLException e) {
            LOG.debug("A connection to {} could not be closed.", name, e);
        }
    }

    /// Where it is connected to, without login and password.
    @Override
    public String toString() {
        return name;
    }

    /// Opens a connection.
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }
}
