package dev.squall.kit.adopt;

import dev.squall.error.Report;
import dev.squall.kit.error.AdoptRefused;
import dev.squall.kit.tool.ToolTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The history of another tool, which ends here.
///
/// @param table where it is
/// @param folders the files of its migrations
/// @param applied how many of them are applied
/// @param notCompared those that are no files of SQL, or hold placeholders: whether they are what
///   was applied is not known
public record ToolHistory(
        ToolTable table, List<Path> folders, int applied, List<String> notCompared) {

    /// A history that nobody changes.
    public ToolHistory {
        folders = List.copyOf(folders);
        notCompared = List.copyOf(notCompared);
    }

    /// Files and table agree.
    ///
    /// @param problems where they do not
    /// @throws AdoptRefused if there are any
    ToolHistory agreed(List<String> problems) {
        if (!problems.isEmpty()) {
            String called = table.tool().called();
            throw new AdoptRefused(
                    Report.of("the files of " + called + " and its history do not agree")
                            .line("history", table.name())
                            .line("files", lines(folders))
                            .line("problems", String.join("\n", problems))
                            .hint(
                                    "bring them together with "
                                            + called
                                            + " first; --from names other files; --history none"
                                            + " takes the database as it is"));
        }
        return this;
    }

    static String lines(List<?> all) {
        return all.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
