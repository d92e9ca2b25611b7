package dev.squall.run;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.common.BaseDataSource;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.LoggerFactory;

/// Makes connections for the pool: with the credentials of the moment, in UTC, with time limits on
/// the server, and with named statements only when nobody in between mixes sessions up.
final class DriverSource implements DataSource {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(DriverSource.class);
    private static final int TRANSACTION_TIMEOUT_SINCE = 17;

    private final Opener opener;
    private final ConnectionSettings settings;
    private final String options;
    private volatile boolean pooler;

    private DriverSource(Opener opener, ConnectionSettings settings, @Nullable String options) {
        this.opener = opener;
        this.settings = settings;
        this.options = options == null ? "" : options;
    }

    /// Connections to the database of a URL.
    static DriverSource of(ConnectionUrl url, ConnectionSettings settings) {
        String driverUrl = DriverProperties.driverUrl(url);
        Properties properties = DriverProperties.of(url, settings);
        Supplier<Credentials> credentials = credentials(url, settings);
        return new DriverSource(
                () -> {
                    Credentials login = credentials.get();
                    Properties complete = new Properties();
                    complete.putAll(properties);
                    PGProperty.USER.set(complete, login.user());
                    if (!login.password().isEmpty()) {
                        PGProperty.PASSWORD.set(complete, login.password());
                    }
                    return Objects.requireNonNull(new Driver().connect(driverUrl, complete));
                },
                settings,
                PGProperty.OPTIONS.getOrDefault(properties));
    }

    /// Connections of the driver's own data source.
    static DriverSource of(BaseDataSource source, ConnectionSettings settings) {
        return new DriverSource(source::getConnection, settings, source.getOptions());
    }

    private static Supplier<Credentials> credentials(
            ConnectionUrl url, ConnectionSettings settings) {
        Supplier<Credentials> supplier = settings.credentials();
        if (supplier != null) {
            return supplier;
        }
        String user = url.user() == null ? System.getProperty("user.name", "") : url.user();
        Secret password = url.password();
        Credentials constant = Credentials.of(user, password == null ? "" : password.reveal());
        return () -> constant;
    }

    /// A connection as the driver makes it.
    Connection open() throws SQLException {
        return opener.open();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = open();
        try {
            prepare(connection.unwrap(PgConnection.class));
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void prepare(PgConnection connection) throws SQLException {
        if (connection.getNetworkTimeout() == 0) {
            int limit = (int) settings.statementTimeout().plusSeconds(10).toMillis();
            connection.setNetworkTimeout(Runnable::run, limit);
        }
        boolean direct = !Poolers.isBehindOne(connection);
        if (!direct) {
            connection.setPrepareThreshold(0);
            if (!pooler) {
                pooler = true;
                LOG.info("A connection pooler is in between: statements are not named.");
            }
        }
        Map<String, String> limits = new LinkedHashMap<>();
        limits.put("TimeZone", "UTC");
        if (direct) {
            limit(limits, "statement_timeout", settings.statementTimeout());
            limit(limits, "idle_in_transaction_session_timeout", settings.idleTransactionTimeout());
            if (connection.getServerMajorVersion() >= TRANSACTION_TIMEOUT_SINCE) {
                limit(limits, "transaction_timeout", settings.transactionTimeout());
            }
        }
        configure(connection, limits);
    }

    /// Sets a limit, unless the URL's `options` have set one.
    private void limit(Map<String, String> limits, String name, Duration limit) {
        if (!options.contains(name)) {
            limits.put(name, Long.toString(limit.toMillis()));
        }
    }

    private static void configure(PgConnection connection, Map<String, String> values)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select set_config(name, value, false)"
                                + " from unnest(?::text[], ?::text[]) as s (name, value)")) {
            statement.setObject(1, values.keySet().toArray(new String[0]));
            statement.setObject(2, values.values().toArray(new String[0]));
            statement.executeQuery().close();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the credentials are settings");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return (int) Math.max(1, settings.connectTimeout().toSeconds());
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    /// Opens one connection.
    @FunctionalInterface
    private interface Opener {
        Connection open() throws SQLException;
    }
}
