package dev.squall.examples.conversion;

import dev.squall.Database;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.Environment;
import dev.squall.service.ServiceDb;
import java.time.Duration;
import java.util.NoSuchElementException;

/// How the service connects: at most `DATABASE_MAX_CONNECTIONS` connections (10), each closed after
/// 20 s without use, and 10 s to connect.
///
/// ```java
/// try (Database database = ConversionDatabase.connect(Environment.ofProcess())) { … }
/// ```
///
/// `close()` closes all connections; a program that ends does it, a request never.
public final class ConversionDatabase {

    /// The variable with the URL of sign-in.
    public static final String AUTH_DATABASE_URL = "AUTH_DATABASE_URL";

    private static final int CONNECTIONS = 10;
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private ConversionDatabase() {}

    /// Connects as `DATABASE_URL` says: the login of the web server.
    public static Database connect(Environment environment) {
        return Database.connect(environment.databaseUrl(), settings(environment));
    }

    /// Connects as `SERVICE_DATABASE_URL` says: the login of the workers.
    public static ServiceDb connectWorker(Environment environment) {
        return ServiceDb.connect(
                environment.serviceDatabaseUrl(),
                settings(environment),
                "conversions, webhooks and bills");
    }

    /// Connects as `AUTH_DATABASE_URL` says: the login of sign-in.
    ///
    /// @throws NoSuchElementException if it is not set
    public static ServiceDb connectSignIn(Environment environment) {
        return ServiceDb.connect(
                environment
                        .get(AUTH_DATABASE_URL)
                        .orElseThrow(
                                () ->
                                        new NoSuchElementException(
                                                AUTH_DATABASE_URL + " is not set")),
                settings(environment),
                "sign-in");
    }

    /// The settings of all three.
    public static ConnectionSettings settings(Environment environment) {
        ConnectionSettings settings =
                environment.settings().idleTimeout(IDLE).connectTimeout(CONNECT);
        return environment.get("DATABASE_MAX_CONNECTIONS").isPresent()
                ? settings
                : settings.maxConnections(CONNECTIONS);
    }
}
