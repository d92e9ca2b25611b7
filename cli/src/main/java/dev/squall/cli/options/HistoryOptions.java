package dev.squall.cli.options;

import dev.squall.cli.frame.Shell;
import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.kit.adopt.ToolSearch;
import dev.squall.kit.project.Project;
import dev.squall.kit.tool.HistoryTool;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The history of another tool.
public final class HistoryOptions {

    @Option(
            names = "--history",
            order = 9,
            paramLabel = "TOOL",
            converter = Word.class,
            description =
                    "Takes over the history of drizzle or flyway, or of none (default: what the"
                            + " database has).")
    private @Nullable Choice history;

    @Option(
            names = "--from",
            order = 10,
            paramLabel = "FOLDER",
            split = ",",
            description =
                    "Where that tool's files are (default: wherever they are in the project). More"
                            + " than once, or with commas.")
    private List<Path> from = List.of();

    /// What was said.
    ///
    /// @param tool whose history; otherwise that of none
    record Choice(Optional<HistoryTool> tool) {}

    /// A tool by its word.
    static final class Word implements ITypeConverter<Choice> {

        private static final String NONE = "none";

        @Override
        public Choice convert(String word) {
            if (word.equals(NONE)) {
                return new Choice(Optional.empty());
            }
            return Arrays.stream(HistoryTool.values())
                    .filter(tool -> tool.label().equals(word))
                    .findFirst()
                    .map(tool -> new Choice(Optional.of(tool)))
                    .orElseThrow(() -> new TypeConversionException(unknown(word)));
        }

        private static String unknown(String word) {
            return Stream.concat(
                            Arrays.stream(HistoryTool.values()).map(HistoryTool::label),
                            Stream.of(NONE))
                    .collect(
                            Collectors.joining(
                                    ", ", "\"" + word + "\" is no tool known here: ", ""));
        }
    }

    /// Where it is looked for.
    ///
    /// @throws InvalidSettings if the options contradict each other
    public ToolSearch search(Shell shell, Project project) {
        List<Path> folders =
                from.stream().map(shell.directory()::resolve).map(Path::normalize).toList();
        ToolSearch all = ToolSearch.in(project.directory()).from(folders);
        if (history == null) {
            return all;
        }
        if (history.tool().isPresent()) {
            return all.only(history.tool().get());
        }
        if (!from.isEmpty()) {
            throw new InvalidSettings(
                    Report.of("--history none compares no files, and --from names some")
                            .hint("leave one of them out"));
        }
        return all.notCompared();
    }
}
