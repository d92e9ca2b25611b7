package dev.squall.run;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.error.SquallException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.common.BaseDataSource;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The connections to one database as one login, each with its prepared statements.
public final class Pool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pool.class);

    private final DataSource source;
    private final DirectConnection.@Nullable Opener direct;
    private final ConnectionSettings settings;
    private final @Nullable HikariDataSource own;
    private final String name;
    private final Holdings holdings;
    private final Failures failures;
    private final Map<PgConnection, Link> links = new ConcurrentHashMap<>();
    private final boolean unnamed;
    private final StatementListener listener;
    private final Observer observer;
    private final PageRules pages;
    private final Future<?> watch;

    private Pool(
            DataSource source,
            DirectConnection.@Nullable Opener direct,
            @Nullable HikariDataSource own,
            String name,
            ConnectionSettings settings,
            boolean unnamed) {
        this.source = source;
        this.direct = direct;
        this.settings = settings;
        this.own = own;
        this.name = name;
        this.unnamed = unnamed;
        this.holdings = new Holdings(own == null ? limit(source) : settings.maxConnections());
        this.failures = new Failures(settings.constraints());
        this.listener = settings.listener();
        this.observer = new Observer(settings);
        this.pages = settings.pages();
        this.watch = Watch.with(() -> links.values().forEach(link -> link.underway.look()));
    }

    private static int limit(DataSource source) {
        return source instanceof HikariDataSource hikari
                ? hikari.getMaximumPoolSize()
                : Integer.MAX_VALUE;
    }

    /// Connects to the database of a URL.
    ///
    /// @throws dev.squall.error.ConnectionFailure if it cannot be reached, or refuses the login
    public static Pool open(String url, ConnectionSettings settings) {
        ConnectionUrl parsed = ConnectionUrl.parse(url);
        return own(DriverSource.of(parsed, settings), parsed.toString(), settings);
    }

    /// Uses the connections of a data source: as they are if it is a pool, pooled if it is the
    /// driver's own.
    public static Pool over(DataSource source, ConnectionSettings settings) {
        if (source instanceof BaseDataSource plain) {
            return own(DriverSource.of(plain, settings), "the data source", settings);
        }
        try (Connection connection = source.getConnection()) {
            if (!connection.isWrapperFor(PgConnection.class)) {
                throw new InvalidSettings(
                        Report.of("the data source does not give connections of pgjdbc"));
            }
            boolean pooler = Poolers.isBehindOne(connection.unwrap(PgConnection.class));
            return new Pool(source, null, null, "the data source", settings, pooler);
        } catch (SQLException e) {
            throw new Failures(settings.constraints()).ofConnecting(e, "the data source");
        }
    }

    private static Pool own(DriverSource source, String name, ConnectionSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("squall");
        config.setDataSource(source);
        config.setMaximumPoolSize(settings.maxConnections());
        config.setMinimumIdle(0);
        config.setIdleTimeout(Math.max(10_000, settings.idleTimeout().toMillis()));
        config.setConnectionTimeout(Math.max(250, settings.poolTimeout().toMillis()));
        config.setValidationTimeout(
                Math.max(250, Math.min(5_000, settings.poolTimeout().toMillis())));
        config.setInitializationFailTimeout(1);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            return new Pool(pool, source::open, pool, name, settings, false);
        } catch (RuntimeException e) {
            SQLException cause = Failures.sqlCause(e);
            if (cause == null) {
                throw e;
            }
            throw new Failures(settings.constraints()).ofConnecting(cause, name);
        }
    }

    /// A connection of its own to the same database, which is never lent to anybody else.
    DirectConnection direct() {
        return direct == null
                ? DirectConnection.open(source, name, settings)
                : DirectConnection.open(direct, name, settings);
    }

    /// Listens on a channel, on a connection of its own.
    ///
    /// @throws dev.squall.error.InvalidSettings if a pooler is in between
    public Listening listen(String channel, NotificationHandler handler) {
        return Listening.on(channel, handler, this::direct);
    }

    /// What a thread holds longer than for a statement.
    Holdings holdings() {
        return holdings;
    }

    /// Who hears of statements that are over.
    Observer observer() {
        return observer;
    }

    /// What holds for pages.
    PageRules pages() {
        return pages;
    }

    Failures failures() {
        return failures;
    }

    /// Where it connects to, without login and password.
    public String name() {
        return name;
    }

    /// Borrows a connection.
    Link acquire() {
        holdings.check();
        try {
            Connection lease = source.getConnection();
            try {
                return link(lease);
            } catch (Throwable e) {
                lease.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failures.ofBorrowing(e, this);
        }
    }

    private Link link(Connection lease) throws SQLException {
        PgConnection connection = lease.unwrap(PgConnection.class);
        Link link = links.get(connection);
        if (link == null) {
            boolean comesBack = source instanceof HikariDataSource;
            link = new Link(connection, comesBack, listener);
            if (comesBack) {
                links.keySet().removeIf(Pool::isGone);
            }
            links.put(connection, link);
        }
        if (own == null) {
            adopt(link);
        }
        link.lease = lease;
        return link;
    }

    /// A connection of somebody else's pool may have any state.
    private void adopt(Link link) throws SQLException {
        PgConnection connection = link.connection;
        if (unnamed) {
            connection.setPrepareThreshold(0);
        }
        link.borrowedWithoutAutoCommit = !connection.getAutoCommit();
        if (link.borrowedWithoutAutoCommit) {
            connection.setAutoCommit(true);
        }
        if (!"UTC".equals(connection.getParameterStatus("TimeZone"))) {
            link.run(Prefix.NONE, "set time zone 'UTC'");
        }
    }

    private static boolean isGone(PgConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /// Gives a connection back, or closes it if it is not as clean as it was.
    void release(Link link) {
        Connection lease = link.lease;
        if (lease == null) {
            return;
        }
        link.lease = null;
        if (!(source instanceof HikariDataSource)) {
            links.remove(link.connection);
        }
        try {
            if (!link.clean()) {
                drop(link, lease);
            } else if (link.borrowedWithoutAutoCommit) {
                link.connection.setAutoCommit(false);
            }
            lease.close();
        } catch (SQLException e) {
            drop(link, lease);
        }
    }

    private void drop(Link link, Connection lease) {
        if (link.underway.isCutOff()) {
            int backend = link.connection.getBackendPID();
            Thread.ofVirtual().name("squall-cancel").start(() -> cancel(backend));
        }
        links.remove(link.connection);
        if (source instanceof HikariDataSource hikari) {
            hikari.evictConnection(lease);
            return;
        }
        try {
            link.connection.close();
        } catch (SQLException e) {
            // it was closed already
        }
    }

    /// Cancels what the server does for a connection that is gone.
    private void cancel(int backend) {
        try (DirectConnection side = direct()) {
            if (side.isBehindPooler()) {
                return; // the number is not the server's
            }
            try (PreparedStatement statement =
                    side.connection().prepareStatement("select pg_cancel_backend(?)")) {
                statement.setInt(1, backend);
                statement.execute();
            }
        } catch (SQLException | SquallException e) {
            LOG.info("A statement that nobody waits for could not be cancelled.", e);
        }
    }

    /// How many connections there are at most.
    int limit() {
        return holdings.limit();
    }

    /// How many are lent at the moment; -1 if the pool is somebody else's.
    int lent() {
        return own == null || own.getHikariPoolMXBean() == null
                ? -1
                : own.getHikariPoolMXBean().getActiveConnections();
    }

    boolean isClosed() {
        return own != null && own.isClosed();
    }

    /// Closes the connections; those of somebody else's data source stay as they are.
    @Override
    public void close() {
        watch.cancel(false);
        if (own != null) {
            own.close();
        }
        links.clear();
    }

    @Override
    public String toString() {
        return "the pool of " + name;
    }
}
