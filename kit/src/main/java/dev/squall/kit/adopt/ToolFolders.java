package dev.squall.kit.adopt;

import dev.squall.error.Report;
import dev.squall.kit.error.AdoptRefused;
import dev.squall.kit.tool.HistoryTool;
import dev.squall.kit.tool.ToolTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Looks for the folder of a tool's files in a project: not among what was built or downloaded, and
/// not among the tests.
final class ToolFolders extends SimpleFileVisitor<Path> {

    private static final Set<String> PASSED_OVER =
            Set.of("target", "build", "out", "bin", "node_modules");
    private static final Path TESTS = Path.of("src", "test");
    private static final Path USUAL = Path.of("db", "migration");

    private final HistoryTool tool;
    private final Path project;
    private final Set<Path> found = new TreeSet<>();

    private ToolFolders(HistoryTool tool, Path project) {
        this.tool = tool;
        this.project = project;
    }

    /// The only folder that there is.
    ///
    /// @throws AdoptRefused if there is none, or several
    static List<Path> find(ToolTable table, Path project) {
        ToolFolders folders = new ToolFolders(table.tool(), project);
        try {
            Files.walkFileTree(project, folders);
        } catch (IOException e) {
            throw new UncheckedIOException(project.toString(), e);
        }
        List<Path> top = folders.top();
        if (top.size() != 1) {
            throw refused(table, project, top);
        }
        return top;
    }

    private static AdoptRefused refused(ToolTable table, Path project, List<Path> top) {
        String called = table.tool().called();
        Report report =
                top.isEmpty()
                        ? Report.of("the files of " + called + " are not found")
                                .line("history", table.name())
                                .line("looked in", project.toString())
                        : Report.of("there are several folders of " + called)
                                .line("history", table.name())
                                .line("folders", ToolHistory.lines(top));
        return new AdoptRefused(
                report.hint(
                        "--from names the folder of its migrations; --history none takes the"
                                + " database as it is"));
    }

    /// Those that are in no other one.
    private List<Path> top() {
        return found.stream()
                .filter(
                        one ->
                                found.stream()
                                        .noneMatch(
                                                other ->
                                                        !other.equals(one)
                                                                && one.startsWith(other)))
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        boolean passed =
                name.startsWith(".") || PASSED_OVER.contains(name) || folder.endsWith(TESTS);
        return passed && !folder.equals(project)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Optional<Path> folder =
                switch (tool) {
                    case DRIZZLE -> DrizzleMigration.folder(file);
                    case FLYWAY -> FlywayFile.of(file).map(one -> location(one.path()));
                };
        folder.ifPresent(found::add);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    /// `db/migration` where that is above, as Flyway has it; otherwise the folder of the file.
    private Path location(Path file) {
        Path parent = Objects.requireNonNull(file.getParent());
        Path above = parent;
        while (above != null && above.startsWith(project)) {
            if (above.endsWith(USUAL)) {
                return above;
            }
            above = above.getParent();
        }
        return parent;
    }
}
