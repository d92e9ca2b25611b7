package dev.squall.cli.options;

import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.records.LoadedRecords;
import dev.squall.cli.records.MigrationClasses;
import dev.squall.cli.records.RecordsSource;
import dev.squall.cli.records.SchemaRoots;
import dev.squall.error.Report;
import dev.squall.kit.compare.DeclaredRecords;
import dev.squall.kit.compare.LiveDatabase;
import dev.squall.kit.compare.MigrationsFolder;
import dev.squall.kit.compare.SchemaSource;
import dev.squall.kit.compare.SqlFiles;
import dev.squall.kit.compare.SqlFolder;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells which schema an argument names. A URL is a database; what exists is what it is; anything
/// else is the name of a class.
public final class SchemaSources implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("(?i)(?:postgres|postgresql|jdbc):.*");
    private static final Pattern CLASS =
            Pattern.compile("[\\p{L}_$][\\w$]*(?:\\.[\\p{L}_$][\\w$]*)*");
    private static final String FORMS =
            """
            postgres://user:password@host/database
            schema.sql
            a folder of migrations
            app.Tables, or a folder or jar of compiled records\
            """;

    private final Shell shell;
    private final Project project;
    private final List<Path> classes;
    private final Output output;
    private final List<AutoCloseable> open = new ArrayList<>();

    SchemaSources(Shell shell, Project project, List<Path> classes, Output output) {
        this.shell = shell;
        this.project = project;
        this.classes = List.copyOf(classes);
        this.output = output;
    }

    /// Whether an argument is the URL of a database of PostgreSQL.
    public static boolean isDatabase(String written) {
        return URL.matcher(written).matches();
    }

    /// The schema of an argument.
    ///
    /// @param option which option it stands behind
    SchemaSource open(String option, String written) {
        if (isDatabase(written)) {
            return new LiveDatabase(written);
        }
        Optional<Path> there = path(written).filter(Files::exists);
        if (there.isPresent()) {
            return Files.isDirectory(there.get())
                    ? folder(option, written, there.get())
                    : file(written, there.get());
        }
        if (CLASS.matcher(written).matches() && !written.endsWith(".sql")) {
            return records(SchemaRoots.named(written, project, classes), classes);
        }
        String named = written.isBlank() ? "\"\"" : written;
        throw unknown(
                option, named, "is no URL of PostgreSQL, and there is no such file or folder");
    }

    private Optional<Path> path(String written) {
        try {
            return written.isBlank()
                    ? Optional.empty()
                    : Optional.of(shell.directory().resolve(written));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static SourceUnknown unknown(String option, String written, String problem) {
        return new SourceUnknown(
                Report.of(option + " " + written + " " + problem).line("forms", FORMS));
    }

    private SchemaSource file(String written, Path file) {
        return written.endsWith(".jar") ? compiled(file) : SqlFiles.of(file, written);
    }

    private SchemaSource folder(String option, String written, Path folder) {
        Set<SourceFolder> found = SourceFolder.in(folder);
        if (found.size() > 1) {
            String all =
                    found.stream().map(SourceFolder::words).collect(Collectors.joining(" and "));
            throw unknown(option, written, "could be two things: it has " + all);
        }
        if (found.isEmpty()) {
            if (folder.toAbsolutePath()
                    .normalize()
                    .equals(project.migrations().toAbsolutePath().normalize())) {
                return migrations(folder);
            }
            throw unknown(option, written, "is a folder without migrations, SQL or classes");
        }
        return switch (found.iterator().next()) {
            case MIGRATIONS -> migrations(folder);
            case FILES -> SqlFolder.source(folder, written.replaceAll("/+$", ""));
            case CLASSES -> compiled(folder);
        };
    }

    private SchemaSource migrations(Path folder) {
        MigrationClasses loader = MigrationClasses.of(classes);
        open.add(loader);
        return new MigrationsFolder(Lineage.read(folder), loader.loader());
    }

    /// Compiled records, which may need the project's classes.
    private SchemaSource compiled(Path place) {
        List<Path> all = new ArrayList<>(List.of(place.toAbsolutePath()));
        all.addAll(classes);
        return records(SchemaRoots.in(place, project), all);
    }

    private SchemaSource records(String tables, List<Path> path) {
        RecordsSource source =
                new RecordsSource(
                        project.directory(), tables, path, List.of(Path.of("src/main/java")));
        source.newerThanItsClass()
                .ifPresent(
                        newer ->
                                output.note(
                                        newer
                                                + " is newer than the compiled classes: compile"
                                                + " first, or its changes are not seen."));
        LoadedRecords loaded = LoadedRecords.of(source);
        open.add(loaded);
        return new DeclaredRecords(loaded.schema());
    }

    @Override
    public void close() {
        for (AutoCloseable one : open) {
            try {
                one.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
