package dev.squall.cli.options;

import dev.squall.cli.frame.Output;
import dev.squall.cli.records.LoadedRecords;
import dev.squall.cli.records.RecordsSource;
import dev.squall.kit.project.Project;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which compiled records a command reads.
public final class RecordsOptions {

    @Option(
            names = "--schema",
            order = 93,
            paramLabel = "CLASS",
            description = "The generated class of the tables (default: as squall.toml says).")
    private @Nullable String schema;

    @Mixin private ClassPathOptions classPath = new ClassPathOptions();

    /// Loads the records. Sources that are newer are mentioned: whoever forgot to compile would
    /// wonder.
    public LoadedRecords load(Project project, Output output) {
        output.working("Loading the records");
        RecordsSource source =
                new RecordsSource(
                        project.directory(),
                        schema == null ? project.requireSchema() : schema,
                        classPath.entries(project),
                        List.of(Path.of("src/main/java")));
        source.newerThanItsClass()
                .ifPresent(
                        newer ->
                                output.note(
                                        newer
                                                + " is newer than the compiled classes: compile"
                                                + " first, or its changes are not seen."));
        return LoadedRecords.of(source);
    }
}
