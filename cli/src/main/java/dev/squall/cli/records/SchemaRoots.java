package dev.squall.cli.records;

import dev.squall.error.Report;
import dev.squall.kit.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the generated class that lists the tables.
public final class SchemaRoots {

    private static final String TABLES = "Tables";

    private SchemaRoots() {}

    /// The class of a name: itself, or the one beside a `@Schema` class; `Tables` alone is found
    /// among the classes.
    ///
    /// @throws RecordsUnusable if there are several
    public static String named(String written, Project project, List<Path> classes) {
        ClassFolders folders =
                new ClassFolders(classes.stream().map(project.directory()::resolve).toList());
        if (written.indexOf('.') < 0) {
            return one(written, folders.named(written), project).orElse(written);
        }
        String simple = written.substring(written.lastIndexOf('.') + 1);
        String beside = written.substring(0, written.lastIndexOf('.') + 1) + TABLES;
        boolean root =
                !simple.equals(TABLES)
                        && folders.named(simple).contains(written)
                        && folders.named(TABLES).contains(beside);
        return root ? beside : written;
    }

    /// The class in a folder or a jar.
    ///
    /// @throws RecordsUnusable if there is none, or several
    public static String in(Path place, Project project) {
        List<String> found = new ClassFolders(List.of(place)).named(TABLES);
        return one(place.toString(), found, project)
                .orElseThrow(
                        () ->
                                new RecordsUnusable(
                                        Report.of("There is no class Tables in " + place)
                                                .hint(
                                                        "squall-processor writes it beside a"
                                                            + " @Schema class: compile with it")));
    }

    /// The only one, or the one that `squall.toml` names.
    private static Optional<String> one(String where, List<String> found, Project project) {
        Optional<String> said = project.schema().filter(found::contains);
        if (said.isPresent() || found.size() < 2) {
            return said.or(() -> found.stream().findFirst());
        }
        throw new RecordsUnusable(
                Report.of(where + " could be several classes")
                        .line("classes", String.join("\n", found))
                        .hint("name the class itself"));
    }
}
