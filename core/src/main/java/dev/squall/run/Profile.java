package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.time.Duration;
import java.util.Locale;

/// Where the program runs, as `SQUALL_ENV` says: it picks the sizes and timeouts of the pool.
public enum Profile {
    /// 10 connections, closed after 30 s without use.
    DEVELOPMENT(10, 30, 10),
    /// 3 connections, closed after 10 s without use.
    TEST(3, 10, 10),
    /// 20 connections, closed after 30 s without use, 2 s to connect.
    PRODUCTION(20, 30, 2),
    /// 1 connection: each instance of the program handles one request.
    SERVERLESS(1, 30, 10);

    private final int connections;
    private final int idleSeconds;
    private final int connectSeconds;

    Profile(int connections, int idleSeconds, int connectSeconds) {
        this.connections = connections;
        this.idleSeconds = idleSeconds;
        this.connectSeconds = connectSeconds;
    }

    /// The profile of a name: `production`.
    ///
    /// @throws InvalidSettings if there is none
    public static Profile of(String name) {
        for (Profile profile : values()) {
            if (profile.label().equals(name)) {
                return profile;
            }
        }
        throw new InvalidSettings(
                Report.of("SQUALL_ENV names no profile")
                        .line("known", "development, test, production, serverless"));
    }

    /// Its name as it stands in `SQUALL_ENV` and in `.env.<name>`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its settings.
    public ConnectionSettings settings() {
        return ConnectionSettings.defaults()
                .maxConnections(connections)
                .idleTimeout(Duration.ofSeconds(idleSeconds))
                .connectTimeout(Duration.ofSeconds(connectSeconds));
    }
}
