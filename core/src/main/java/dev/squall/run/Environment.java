package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The variables that Squall reads: `.env`, `.env.<profile>`, `.env.local` in that order, each over
/// the one before, and the process environment over all.
public final class Environment {

    private final String name;
    private final Profile profile;
    private final Map<String, String> variables;

    private Environment(String name, Profile profile, Map<String, String> variables) {
        this.name = name;
        this.profile = profile;
        this.variables = variables;
    }

    /// The environment of this process, with the files of its working directory.
    public static Environment ofProcess() {
        return of(Path.of(""), System.getenv());
    }

    /// An environment: the files of a directory below the given variables.
    ///
    /// @throws InvalidSettings if a file cannot be read, or `SQUALL_ENV` names no profile
    public static Environment of(Path directory, Map<String, String> process) {
        Profile profile = Profile.of(nameIn(directory, process));
        return of(directory, process, profile.label(), profile);
    }

    /// What `SQUALL_ENV` says, in the process or in `.env`; `development` if it says nothing.
    public static String nameIn(Path directory, Map<String, String> process) {
        String name = process.get("SQUALL_ENV");
        if (name == null) {
            name = read(directory.resolve(".env")).getOrDefault("SQUALL_ENV", "");
        }
        return name.isEmpty() ? "development" : name;
    }

    /// An environment with a name of its own, whose file is `.env.<name>`.
    ///
    /// @throws InvalidSettings if a file cannot be read
    public static Environment of(
            Path directory, Map<String, String> process, String name, Profile profile) {
        Map<String, String> variables = new HashMap<>(read(directory.resolve(".env")));
        variables.putAll(read(directory.resolve(".env." + name)));
        variables.putAll(read(directory.resolve(".env.local")));
        variables.putAll(process);
        return new Environment(name, profile, Map.copyOf(variables));
    }

    private static Map<String, String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return EnvironmentFile.parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new InvalidSettings(
                    Report.of(file.getFileName() + " cannot be read")
                            .hint("it must be a readable file in UTF-8"),
                    e);
        }
    }

    /// Where the program runs.
    public Profile profile() {
        return profile;
    }

    /// A variable that is set and not empty.
    public Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /// `DATABASE_URL`; in the test profile `TEST_DATABASE_URL` if there is one.
    ///
    /// @throws InvalidSettings if it is not set
    public String databaseUrl() {
        return (profile == Profile.TEST ? get("TEST_DATABASE_URL") : Optional.<String>empty())
                .or(() -> get("DATABASE_URL"))
                .orElseThrow(() -> missing("DATABASE_URL"));
    }

    /// `SERVICE_DATABASE_URL`: a login that bypasses row-level security.
    ///
    /// @throws InvalidSettings if it is not set
    public String serviceDatabaseUrl() {
        return get("SERVICE_DATABASE_URL").orElseThrow(() -> missing("SERVICE_DATABASE_URL"));
    }

    /// `MIGRATION_DATABASE_URL`: a direct connection as the owner; `DATABASE_URL` if it is not set.
    public String migrationDatabaseUrl() {
        return get("MIGRATION_DATABASE_URL").orElseGet(this::databaseUrl);
    }

    /// The settings of the profile, with `DATABASE_MAX_CONNECTIONS` and `CURSOR_KEY` if they are
    /// set. Several keys are written with a comma in between, the newest first.
    public ConnectionSettings settings() {
        ConnectionSettings settings = profile.settings();
        Optional<String> connections = get("DATABASE_MAX_CONNECTIONS");
        if (connections.isPresent()) {
            if (!connections.get().matches("[0-9]{1,5}")) {
                throw new InvalidSettings(Report.of("DATABASE_MAX_CONNECTIONS is not a number"));
            }
            settings = settings.maxConnections(Integer.parseInt(connections.get()));
        }
        Optional<String> keys = get("CURSOR_KEY");
        if (keys.isPresent()) {
            String[] all = keys.get().strip().split("\\s*,\\s*", -1);
            settings = settings.cursorKeys(all[0], Arrays.copyOfRange(all, 1, all.length));
        }
        return settings;
    }

    private InvalidSettings missing(String name) {
        return new InvalidSettings(
                Report.of(name + " is not set")
                        .line("read", ".env, .env." + this.name + ", .env.local, the environment")
                        .hint(name + "=postgres://user:password@host:5432/database"));
    }

    /// Without values.
    @Override
    public String toString() {
        return "the environment " + name;
    }
}
