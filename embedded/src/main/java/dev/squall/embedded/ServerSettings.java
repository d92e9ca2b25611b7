package dev.squall.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How a server is started: where its data lives, its port, its parameters, and how long it may
/// take.
///
/// ```java
/// EmbeddedPostgres.start(ServerSettings.temporary().set("shared_buffers", "512MB"));
/// EmbeddedPostgres.start(ServerSettings.at(Path.of(".squall/pg")).port(5433));
/// ```
///
/// @param folder where a persisted server lives; empty: a temporary one, deleted when it is closed
/// @param port the port on the loopback address; 0: any free one (a persisted server keeps its last
///   one)
/// @param parameters server parameters, as `postgresql.conf` knows them; they win over our own
/// @param startTimeout how long initialising and starting may each take
/// @param memory whether the data of a temporary server is in memory, where the machine can
public record ServerSettings(
        Optional<Path> folder,
        int port,
        Map<String, String> parameters,
        Duration startTimeout,
        boolean memory) {

    public ServerSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is between 0 (any free one) and 65535");
        }
        if (startTimeout.isNegative() || startTimeout.isZero()) {
            throw new IllegalArgumentException("the start timeout must be longer than nothing");
        }
        for (String name : parameters.keySet()) {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_.]*")) {
                throw new IllegalArgumentException("not the name of a server parameter: " + name);
            }
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /// A server that is deleted when it is closed. It does not wait for the disk: fast, and not
    /// crash-safe, which nobody will ever notice.
    public static ServerSettings temporary() {
        return new ServerSettings(Optional.empty(), 0, Map.of(), Duration.ofSeconds(60), false);
    }

    /// A server that is deleted when it is closed, and whose data is in memory where the machine
    /// has a file system there with at least 2 GB of room: for small databases that are made and
    /// dropped all the time.
    public static ServerSettings inMemory() {
        return new ServerSettings(Optional.empty(), 0, Map.of(), Duration.ofSeconds(60), true);
    }

    /// A server whose data stays in `folder` and is found again at the next start.
    public static ServerSettings at(Path folder) {
        return new ServerSettings(
                Optional.of(folder.toAbsolutePath().normalize()),
                0,
                Map.of(),
                Duration.ofSeconds(60),
                false);
    }

    public ServerSettings port(int number) {
        return new ServerSettings(folder, number, parameters, startTimeout, memory);
    }

    /// Sets one server parameter, such as `set("log_statement", "all")`.
    public ServerSettings set(String parameter, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new ServerSettings(folder, port, more, startTimeout, memory);
    }

    public ServerSettings startTimeout(Duration timeout) {
        return new ServerSettings(folder, port, parameters, timeout, memory);
    }
}
