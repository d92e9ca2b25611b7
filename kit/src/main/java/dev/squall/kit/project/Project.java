package dev.squall.kit.project;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidProject;
import dev.squall.kit.error.Words;
import dev.squall.run.Environment;
import dev.squall.run.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A project as its `squall.toml` describes it.
///
/// ```toml
/// schema = "app.Tables"
/// classes = ["target/classes"]
/// migrations = "migrations"
///
/// [environments.production]
/// url = "env:PRODUCTION_DATABASE_URL"
/// ```
///
/// @param directory where `squall.toml` is; all other paths are relative to it, and resolved
/// @param schema the generated class of the schema's root, if it is named
/// @param classes where the compiled records are: folders and jars
/// @param migrations the folder of the migrations
/// @param scratch where scratch databases are made, if not on an embedded server
/// @param environments what is said about environments, by their names
/// @param lint what is said about `squall lint`
public record Project(
        Path directory,
        Optional<String> schema,
        List<Path> classes,
        Path migrations,
        Optional<UrlSetting> scratch,
        SortedMap<String, EnvironmentSettings> environments,
        LintSettings lint) {

    /// The name of the file.
    public static final String FILE = "squall.toml";

    /// A project.
    public Project {
        classes = List.copyOf(classes);
        environments = new TreeMap<>(environments);
    }

    /// What is said about an environment.
    ///
    /// @param url where its database is, if it says so
    /// @param profile what it is for, if it says so
    public record EnvironmentSettings(Optional<UrlSetting> url, Optional<Profile> profile) {}

    /// Reads the `squall.toml` of a directory.
    ///
    /// @throws InvalidProject if there is none, or if it makes no sense
    public static Project read(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new InvalidProject(
                    Report.of(
                                    "there is no "
                                            + FILE
                                            + " in "
                                            + directory.toAbsolutePath().normalize())
                            .hint("squall init makes one"));
        }
        return ProjectReader.read(file);
    }

    /// The project of a directory without a `squall.toml`: everything as it is by default.
    public static Project defaults(Path directory) {
        return new Project(
                directory,
                Optional.empty(),
                List.of(directory.resolve("target/classes")),
                directory.resolve("migrations"),
                Optional.empty(),
                new TreeMap<>(),
                LintSettings.none());
    }

    /// The generated class of the schema's root.
    ///
    /// @throws InvalidProject if `squall.toml` does not name it
    public String requireSchema() {
        return schema.orElseThrow(
                () ->
                        new InvalidProject(
                                Report.of(directory.resolve(FILE) + " does not name the schema")
                                        .hint(
                                                "schema = \"com.example.app.Tables\", the generated"
                                                        + " class of the schema's root")));
    }

    /// An environment.
    ///
    /// @param name its name; empty for what `SQUALL_ENV` says, or `development`
    /// @param process the variables of the process
    /// @throws InvalidProject if there is no such environment
    public ProjectEnvironment environment(Optional<String> name, Map<String, String> process) {
        String chosen = name.orElseGet(() -> Environment.nameIn(directory, process));
        EnvironmentSettings settings =
                environments.getOrDefault(
                        chosen, new EnvironmentSettings(Optional.empty(), Optional.empty()));
        Optional<Profile> named = profile(chosen);
        if (!environments.containsKey(chosen) && named.isEmpty()) {
            throw unknown(chosen);
        }
        // one whose name says nothing is treated with care
        Profile profile = settings.profile().or(() -> named).orElse(Profile.PRODUCTION);
        return new ProjectEnvironment(
                chosen,
                profile,
                settings.url(),
                Environment.of(directory, process, chosen, profile));
    }

    /// The URL of the server for scratch databases, if the project has its own.
    ///
    /// @throws dev.squall.error.InvalidSettings if its variable is not set
    public Optional<String> scratchUrl(ProjectEnvironment environment) {
        return scratch.map(url -> url.resolve(environment.variables()));
    }

    static Optional<Profile> profile(String name) {
        return Arrays.stream(Profile.values()).filter(p -> p.label().equals(name)).findFirst();
    }

    private InvalidProject unknown(String name) {
        TreeSet<String> known = new TreeSet<>(environments.keySet());
        Arrays.stream(Profile.values()).map(Profile::label).forEach(known::add);
        return new InvalidProject(
                Report.of("there is no environment \"" + name + '"')
                        .line("known", String.join(", ", known))
                        .line("file", directory.resolve(FILE).toString())
                        .hint(
                                Words.didYouMean(name, known)
                                        .orElse("[environments." + name + "] declares it")));
    }
}
