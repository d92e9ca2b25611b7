package dev.squall.kit.project;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidProject;
import dev.squall.kit.project.Project.EnvironmentSettings;
import dev.squall.run.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/// Reads `squall.toml`.
final class ProjectReader {

    private final Path directory;
    private final Settings root;

    private ProjectReader(Path directory, Settings root) {
        this.directory = directory;
        this.root = root;
    }

    static Project read(Path file) {
        TomlParseResult toml = parse(file);
        if (toml.hasErrors()) {
            throw new InvalidProject(
                    Report.of(file + " is no TOML")
                            .line(
                                    "problems",
                                    toml.errors().stream()
                                            .map(e -> place(file, e.position().line(), e))
                                            .collect(Collectors.joining("\n"))));
        }
        Path directory = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        return new ProjectReader(directory, Settings.root(file, toml)).project();
    }

    private static String place(Path file, int line, Exception problem) {
        return file.getFileName() + ":" + line + " " + problem.getMessage();
    }

    private static TomlParseResult parse(Path file) {
        try {
            return Toml.parse(file);
        } catch (IOException e) {
            throw new InvalidProject(
                    Report.of(file + " cannot be read").hint("it must be a readable file in UTF-8"),
                    e);
        }
    }

    private Project project() {
        root.allow("schema", "classes", "migrations", "scratch", "environments", "lint");
        Settings scratch = root.table("scratch").orElse(null);
        if (scratch != null) {
            scratch.allow("url");
        }
        return new Project(
                directory,
                root.text("schema"),
                root.texts("classes").orElse(List.of("target/classes")).stream()
                        .map(directory::resolve)
                        .toList(),
                directory.resolve(root.text("migrations").orElse("migrations")),
                scratch == null ? Optional.empty() : url(scratch),
                environments(),
                root.table("lint").map(ProjectReader::lint).orElse(LintSettings.none()));
    }

    private SortedMap<String, EnvironmentSettings> environments() {
        SortedMap<String, EnvironmentSettings> environments = new TreeMap<>();
        Settings all = root.table("environments").orElse(null);
        if (all != null) {
            for (String name : all.names()) {
                all.table(name).ifPresent(t -> environments.put(name, environment(t)));
            }
        }
        return environments;
    }

    private static LintSettings lint(Settings table) {
        table.allow(
                "error",
                "warning",
                "info",
                "off",
                "exclude",
                "pg-version",
                "assume-in-transaction",
                "fail-on");
        Map<String, List<String>> levels = new TreeMap<>();
        for (String level : List.of("error", "warning", "info", "off")) {
            table.texts(level).ifPresent(rules -> levels.put(level, rules));
        }
        return new LintSettings(
                levels,
                table.texts("exclude").orElse(List.of()),
                table.text("pg-version"),
                table.isTrue("assume-in-transaction"),
                table.text("fail-on"));
    }

    private static EnvironmentSettings environment(Settings table) {
        table.allow("url", "profile");
        Optional<String> name = table.text("profile");
        Optional<Profile> profile = name.flatMap(Project::profile);
        if (name.isPresent() && profile.isEmpty()) {
            throw table.wrong(
                    "profile",
                    "is no profile",
                    "known: "
                            + Arrays.stream(Profile.values())
                                    .map(Profile::label)
                                    .collect(Collectors.joining(", ")));
        }
        return new EnvironmentSettings(url(table), profile);
    }

    private static Optional<UrlSetting> url(Settings table) {
        Optional<String> url = table.text("url");
        if (url.isPresent()
                && !url.get().matches("env:[A-Za-z_][A-Za-z0-9_]*")
                && !url.get().matches("(jdbc:)?postgres(ql)?://.*")) {
            throw table.wrong(
                    "url",
                    "is neither a URL nor the name of a variable",
                    "\"env:MIGRATION_DATABASE_URL\", or postgres://user:password@host/database");
        }
        return url.map(UrlSetting::new);
    }
}
