package dev.squall;

import dev.squall.error.Report;
import dev.squall.error.SessionRequired;
import dev.squall.run.Access;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.Environment;
import dev.squall.run.Listening;
import dev.squall.run.NotificationHandler;
import dev.squall.run.Pool;
import dev.squall.run.PoolExecutor;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A database and the connections to it. It hands out clients and cannot query itself.
///
/// ```java
/// Database database = Database.connect("postgres://app:secret@db.example.com/plans");
/// Db db = database.as(Session.user(userId));
/// ```
///
/// The login of a request should own nothing, inherit nothing and be a member of the roles of its
/// sessions only: then a forgotten session means "permission denied", not "all rows".
public final class Database implements AutoCloseable {

    private final Pool pool;
    private final Db login;
    private final ScopedValue<Db> current = ScopedValue.newInstance();

    private Database(Pool pool) {
        this.pool = pool;
        this.login = new Db(new PoolExecutor(pool, Access.login()));
    }

    /// Connects to the database of a URL: `postgres://user:password@host:5432/database`.
    ///
    /// TLS is verified unless the host is local: `sslmode=require` means that too. Another
    /// authority is `sslrootcert=<file>`; only `sslmode=no-verify` or weaker gives it up.
    ///
    /// @throws dev.squall.error.InvalidSettings if the URL cannot be read
    /// @throws dev.squall.error.ConnectionFailure if the database cannot be reached
    public static Database connect(String url) {
        return connect(url, ConnectionSettings.defaults());
    }

    /// Connects to the database of a URL, with settings.
    public static Database connect(String url, ConnectionSettings settings) {
        return new Database(Pool.open(url, withDeclarations(settings)));
    }

    /// Uses the connections of a data source: a pool as it is, the driver's own pooled.
    public static Database connect(DataSource source) {
        return connect(source, ConnectionSettings.defaults());
    }

    /// Uses the connections of a data source, with settings.
    public static Database connect(DataSource source, ConnectionSettings settings) {
        return new Database(Pool.over(source, withDeclarations(settings)));
    }

    private static ConnectionSettings withDeclarations(ConnectionSettings settings) {
        return settings.constraintsOr(new DeclaredConstraints());
    }

    /// Connects as `DATABASE_URL`, `DATABASE_MAX_CONNECTIONS` and `SQUALL_ENV` say, in the process
    /// environment or in `.env` files.
    public static Database fromEnvironment() {
        return fromEnvironment(Environment.ofProcess());
    }

    /// Connects as an environment says.
    public static Database fromEnvironment(Environment environment) {
        return connect(environment.databaseUrl(), environment.settings());
    }

    /// A client of a session. It holds no connection and costs next to nothing.
    public Db as(Session session) {
        return new Db(new PoolExecutor(pool, Access.session(session.context())));
    }

    /// A client of the login as it is. A table that declares a policy cannot be touched with it.
    public Db withoutSession() {
        return login;
    }

    /// Runs a block in a session: below it, [#current()] is the session's client.
    ///
    /// ```java
    /// database.run(Session.user(userId), () -> handler.handle(request));
    /// ```
    ///
    /// @throws X what the block throws
    public <X extends Exception> void run(Session session, SessionBlock<X> block) throws X {
        ScopedValue.where(current, as(session))
                .<@Nullable Void, X>call(
                        () -> {
                            block.run();
                            return null;
                        });
    }

    /// Runs a block with a result in a session.
    ///
    /// @throws X what the block throws
    public <T extends @Nullable Object, X extends Exception> T call(
            Session session, ScopedValue.CallableOp<? extends T, X> block) throws X {
        return ScopedValue.where(current, as(session)).call(block);
    }

    /// The client of the current session.
    ///
    /// @throws SessionRequired outside of [#run] and [#call]: never a bypass
    public Db current() {
        if (!current.isBound()) {
            throw new SessionRequired(
                    Report.of("there is no current session")
                            .hint("database.run(Session.user(…), () -> …) makes one"));
        }
        return current.get();
    }

    /// Listens on a channel until the result is closed: on a connection of its own, beside the
    /// pool, as the login. What is told after this returns is heard; a connection that breaks is
    /// made again.
    ///
    /// ```java
    /// Listening orders = database.listen("orders", n -> cache.remove(n.payload()));
    /// db.notify("orders", orderId);
    /// ```
    ///
    /// Becomes `listen orders` ([manual](https://www.postgresql.org/docs/current/sql-listen.html)).
    ///
    /// @throws dev.squall.error.InvalidSettings if a pooler such as PgBouncer is in between
    public Listening listen(String channel, NotificationHandler handler) {
        return pool.listen(channel, handler);
    }

    /// Closes all connections.
    @Override
    public void close() {
        pool.close();
    }

    /// Where it connects to, without login and password.
    @Override
    public String toString() {
        return "the database " + pool.name();
    }
}
