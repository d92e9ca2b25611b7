package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How connections are made, pooled and bounded. Immutable: every method returns a copy.
///
/// ```java
/// Database.connect(url, ConnectionSettings.defaults().maxConnections(20)
///         .statementTimeout(Duration.ofSeconds(5)));
/// ```
///
/// No timeout is ever infinite.
public final class ConnectionSettings {

    private int maxConnections = 10;
    private Duration idleTimeout = Duration.ofSeconds(30);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration poolTimeout = Duration.ofSeconds(10);
    private Duration statementTimeout = Duration.ofSeconds(30);
    private Duration idleTransactionTimeout = Duration.ofSeconds(60);
    private Duration transactionTimeout = Duration.ofMinutes(5);
    private String applicationName = "squall";
    private @Nullable Supplier<Credentials> credentials;
    private @Nullable Path rootCertificate;
    private boolean verifiesTls = true;
    private boolean onlyVerifiedTls;
    private ConstraintCatalog constraints = ConstraintCatalog.EMPTY;
    private StatementListener listener = StatementListener.NONE;
    private ExecutionListener onExecution = ExecutionListener.NONE;
    private @Nullable Duration slowStatements;
    private boolean logsValues;
    private CursorKeys cursorKeys = CursorKeys.NONE;
    private int largestPage = 1_000;

    private ConnectionSettings() {}

    /// The settings of the development profile: 10 connections, 30 s idle, 30 s per statement.
    public static ConnectionSettings defaults() {
        return new ConnectionSettings();
    }

    private ConnectionSettings with(Consumer<ConnectionSettings> change) {
        ConnectionSettings copy = new ConnectionSettings();
        copy.maxConnections = maxConnections;
        copy.idleTimeout = idleTimeout;
        copy.connectTimeout = connectTimeout;
        copy.poolTimeout = poolTimeout;
        copy.statementTimeout = statementTimeout;
        copy.idleTransactionTimeout = idleTransactionTimeout;
        copy.transactionTimeout = transactionTimeout;
        copy.applicationName = applicationName;
        copy.credentials = credentials;
        copy.rootCertificate = rootCertificate;
        copy.verifiesTls = verifiesTls;
        copy.onlyVerifiedTls = onlyVerifiedTls;
        copy.constraints = constraints;
        copy.listener = listener;
        copy.onExecution = onExecution;
        copy.slowStatements = slowStatements;
        copy.logsValues = logsValues;
        copy.cursorKeys = cursorKeys;
        copy.largestPage = largestPage;
        change.accept(copy);
        return copy;
    }

    /// How many connections there are at most.
    public ConnectionSettings maxConnections(int connections) {
        if (connections < 1 || connections > 10_000) {
            throw new InvalidSettings(
                    Report.of("maxConnections(" + connections + ") is not between 1 and 10000"));
        }
        return with(s -> s.maxConnections = connections);
    }

    /// How long a connection may stay unused before it is closed.
    public ConnectionSettings idleTimeout(Duration timeout) {
        return with(s -> s.idleTimeout = finite("idleTimeout", timeout));
    }

    /// How long reaching the server and logging in may take.
    public ConnectionSettings connectTimeout(Duration timeout) {
        return with(s -> s.connectTimeout = finite("connectTimeout", timeout));
    }

    /// How long to wait for a connection of the pool.
    public ConnectionSettings poolTimeout(Duration timeout) {
        return with(s -> s.poolTimeout = finite("poolTimeout", timeout));
    }

    /// How long a statement may run: the server ends it. A connection on which nothing arrives for
    /// somewhat longer than this is given up.
    public ConnectionSettings statementTimeout(Duration timeout) {
        return with(s -> s.statementTimeout = finite("statementTimeout", timeout));
    }

    /// How long a transaction may wait for its next statement.
    public ConnectionSettings idleTransactionTimeout(Duration timeout) {
        return with(s -> s.idleTransactionTimeout = finite("idleTransactionTimeout", timeout));
    }

    /// How long a transaction may take as a whole; PostgreSQL 17 and later enforce it.
    public ConnectionSettings transactionTimeout(Duration timeout) {
        return with(s -> s.transactionTimeout = finite("transactionTimeout", timeout));
    }

    /// What `pg_stat_activity` shows for these connections.
    public ConnectionSettings applicationName(String name) {
        return with(s -> s.applicationName = name);
    }

    /// Asks for login and password each time a connection is made: for credentials that rotate.
    public ConnectionSettings credentials(Supplier<Credentials> supplier) {
        return with(s -> s.credentials = supplier);
    }

    /// Verifies the server's certificate against this authority instead of those of the JDK.
    public ConnectionSettings rootCertificate(Path pem) {
        return with(s -> s.rootCertificate = pem);
    }

    /// Encrypts, but talks to whoever answers: an attacker in between can read and change
    /// everything. A warning is logged.
    public ConnectionSettings withoutTlsVerification() {
        return with(s -> s.verifiesTls = false);
    }

    /// Refuses to connect to a server that is not verified, unless it is local: a URL that says
    /// `sslmode=no-verify` or weaker is an [InvalidSettings] instead of a warning. For production.
    public ConnectionSettings onlyVerifiedTls() {
        return with(s -> s.onlyVerifiedTls = true);
    }

    /// Tells where the constraints that the server names are declared.
    public ConnectionSettings constraints(ConstraintCatalog catalog) {
        return with(s -> s.constraints = catalog);
    }

    /// Tells of everything that is sent to the server.
    public ConnectionSettings listener(StatementListener listener) {
        return with(s -> s.listener = listener);
    }

    /// Tells of every statement when it is over: how long it took, how many rows it had, how it
    /// ended.
    public ConnectionSettings onExecution(ExecutionListener heard) {
        return with(s -> s.onExecution = heard);
    }

    /// Logs statements that take longer than this as warnings, to `dev.squall.sql`.
    public ConnectionSettings slowStatements(Duration longerThan) {
        return with(s -> s.slowStatements = finite("slowStatements", longerThan));
    }

    /// Logs the values of binds, too, where statements are logged; those of columns that are
    /// `@Sensitive` stay masked. Without it types and lengths are logged.
    public ConnectionSettings logValues() {
        return with(s -> s.logsValues = true);
    }

    /// The keys that cursors of pages are signed with: the first one signs, the older ones are
    /// still believed. At least 32 characters each.
    ///
    /// @throws InvalidSettings if one is shorter
    public ConnectionSettings cursorKeys(String first, String... older) {
        List<String> keys = new ArrayList<>(List.of(first));
        keys.addAll(List.of(older));
        return with(s -> s.cursorKeys = CursorKeys.of(keys));
    }

    /// How many rows a page has at most: 1,000, where nothing is said.
    public ConnectionSettings largestPage(int rows) {
        if (rows < 1) {
            throw new InvalidSettings(Report.of("largestPage(" + rows + ") is not positive"));
        }
        return with(s -> s.largestPage = rows);
    }

    private static Duration finite(String name, Duration timeout) {
        if (timeout.compareTo(Duration.ofMillis(1)) < 0
                || timeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new InvalidSettings(
                    Report.of(name + "(" + timeout + ") is not between 1 ms and 24 h")
                            .hint("timeouts are never infinite"));
        }
        return timeout;
    }

    int maxConnections() {
        return maxConnections;
    }

    Duration idleTimeout() {
        return idleTimeout;
    }

    Duration connectTimeout() {
        return connectTimeout;
    }

    Duration poolTimeout() {
        return poolTimeout;
    }

    Duration statementTimeout() {
        return statementTimeout;
    }

    Duration idleTransactionTimeout() {
        return idleTransactionTimeout;
    }

    Duration transactionTimeout() {
        return transactionTimeout;
    }

    String applicationName() {
        return applicationName;
    }

    @Nullable Supplier<Credentials> credentials() {
        return credentials;
    }

    @Nullable Path rootCertificate() {
        return rootCertificate;
    }

    boolean verifiesTls() {
        return verifiesTls;
    }

    boolean isVerifiedTlsDemanded() {
        return onlyVerifiedTls;
    }

    /// The same, with a catalog if none was given.
    public ConnectionSettings constraintsOr(ConstraintCatalog catalog) {
        return constraints == ConstraintCatalog.EMPTY ? constraints(catalog) : this;
    }

    ConstraintCatalog constraints() {
        return constraints;
    }

    StatementListener listener() {
        return listener;
    }

    ExecutionListener onExecution() {
        return onExecution;
    }

    @Nullable Duration slowStatements() {
        return slowStatements;
    }

    boolean logsValues() {
        return logsValues;
    }

    PageRules pages() {
        return new PageRules(cursorKeys, largestPage);
    }

    @Override
    public String toString() {
        return "at most "
                + maxConnections
                + " connections, closed after "
                + idleTimeout
                + " without use, "
                + connectTimeout
                + " to connect, "
                + statementTimeout
                + " per statement";
    }
}
