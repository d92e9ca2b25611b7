package dev.squall.kit.adopt;

import dev.squall.error.Report;
import dev.squall.kit.error.AdoptRefused;
import dev.squall.kit.tool.HistoryTool;
import dev.squall.kit.tool.ToolTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Where the history of another tool is looked for.
///
/// @param tool which tool, if somebody says it; otherwise the database is asked
/// @param from the folders of its files, if somebody says them
/// @param project the folder in which they are looked for
/// @param compared whether its files are compared with it; otherwise only its table is left out
public record ToolSearch(
        Optional<HistoryTool> tool, List<Path> from, Path project, boolean compared) {

    /// A search that nobody changes.
    public ToolSearch {
        from = List.copyOf(from);
    }

    /// Whatever the database has, with files somewhere in a project.
    public static ToolSearch in(Path project) {
        return new ToolSearch(Optional.empty(), List.of(), project, true);
    }

    /// Only that of one tool, which must be there.
    public ToolSearch only(HistoryTool one) {
        return new ToolSearch(Optional.of(one), from, project, compared);
    }

    /// With the files in these folders.
    public ToolSearch from(List<Path> folders) {
        return new ToolSearch(tool, folders, project, compared);
    }

    /// Compared with no files.
    public ToolSearch notCompared() {
        return new ToolSearch(tool, from, project, false);
    }

    /// What there is.
    ///
    /// @throws AdoptRefused if a history does not agree with its files, or cannot be told from
    ///   others
    ToolsFound find(Connection connection) throws SQLException {
        List<ToolTable> all = ToolTable.find(connection);
        Set<String> own = new TreeSet<>();
        all.forEach(table -> own.addAll(table.own()));
        if (!compared) {
            return new ToolsFound(Optional.empty(), own);
        }
        from.forEach(ToolSearch::requireFolder);
        List<ToolTable> asked =
                all.stream().filter(t -> tool.filter(one -> one != t.tool()).isEmpty()).toList();
        if (asked.size() > 1) {
            throw several(asked);
        }
        if (asked.isEmpty()) {
            if (tool.isPresent() || !from.isEmpty()) {
                throw missing();
            }
            return new ToolsFound(Optional.empty(), own);
        }
        return new ToolsFound(Optional.of(compare(connection, asked.getFirst())), own);
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AdoptRefused(
                    Report.of("there is no such folder")
                            .line("folder", folder.toString())
                            .hint("--from names the folder of another tool's migrations"));
        }
    }

    private static AdoptRefused several(List<ToolTable> tables) {
        return new AdoptRefused(
                Report.of("several histories of other tools are in this database")
                        .line(
                                "tables",
                                ToolHistory.lines(tables.stream().map(ToolTable::name).toList()))
                        .hint(
                                "--history says which tool's counts, and drop what is no longer in"
                                        + " use; --history none compares none of them"));
    }

    private AdoptRefused missing() {
        List<HistoryTool> tools = tool.map(List::of).orElse(List.of(HistoryTool.values()));
        return new AdoptRefused(
                Report.of(
                                "this database has no history of "
                                        + tool.map(HistoryTool::called).orElse("another tool"))
                        .line(
                                "looked for",
                                ToolHistory.lines(
                                        tools.stream()
                                                .map(one -> one.table() + " in any schema")
                                                .toList()))
                        .hint(
                                "is this the database? Without --history and --from, it is"
                                        + " adopted as it is"));
    }

    private ToolHistory compare(Connection connection, ToolTable table) throws SQLException {
        List<Path> folders = from.isEmpty() ? ToolFolders.find(table, project) : from;
        return switch (table.tool()) {
            case DRIZZLE -> new DrizzleFiles(folders).compare(connection, table);
            case FLYWAY -> new FlywayFiles(folders).compare(connection, table);
        };
    }
}
