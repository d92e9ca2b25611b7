package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.init.SourcePackage;
import dev.squall.cli.options.PullOptions;
import dev.squall.cli.options.ScratchOptions;
import dev.squall.error.Report;
import dev.squall.kit.migration.WholeFile;
import dev.squall.kit.project.Project;
import dev.squall.kit.pull.Pull;
import dev.squall.kit.pull.PullSource;
import dev.squall.kit.pull.Pulled;
import dev.squall.kit.pull.Source;
import dev.squall.kit.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall pull`: a database becomes records.
@Command(name = "pull", description = "Writes the records that declare what is in a database.")
public final class PullRecords implements Task {

    private final Shell shell;

    @Mixin private PullOptions options = new PullOptions();

    @Option(
            names = "--package",
            order = 20,
            paramLabel = "NAME",
            description =
                    "The package of the records (default: that of the schema in squall.toml, or"
                            + " schema, below your topmost package).")
    private String packageName = "";

    @Option(
            names = {"-o", "--output"},
            order = 21,
            paramLabel = "FOLDER",
            description = "The folder of the sources (default: src/main/java).")
    private Path folder = Path.of("src/main/java");

    @Option(names = "--force", order = 22, description = "Writes over files that are there.")
    private boolean force;

    @Option(names = "--dry-run", order = 23, description = "Lists the files and writes none.")
    private boolean dryRun;

    @Mixin private ScratchOptions scratch = new ScratchOptions();
    @Mixin private Common common = new Common();

    public PullRecords(Shell shell) {
        this.shell = shell;
    }

    /// What a program gets.
    ///
    /// @param written whether the files are there now
    record Result(
            String packageName,
            String schema,
            int tables,
            int views,
            int texts,
            List<String> withoutRecord,
            List<String> files,
            boolean written) {}

    @Override
    public Outcome run(Output output) throws IOException {
        Project project = options.project(shell, common);
        Path sources = project.directory().resolve(folder);
        String pkg = packageName(project, sources);
        Pulled pulled = Pull.of(read(project, output), pkg);
        if (!dryRun) {
            write(sources, pulled);
        }
        tell(output, project, pulled);
        return Outcome.done(
                new Result(
                        pkg,
                        pulled.schema(),
                        pulled.tables(),
                        pulled.views(),
                        pulled.texts(),
                        pulled.withoutRecord(),
                        List.copyOf(pulled.files().keySet()),
                        !dryRun));
    }

    private Source read(Project project, Output output) {
        try (PullOptions.Opened opened = options.open(shell, common, project, output);
                ScratchServer server =
                        scratch.server(
                                project, options.database().environment(shell, project), output)) {
            output.working("Reading the schema");
            return new PullSource(opened.source(), options.scope()).read(server);
        }
    }

    private String packageName(Project project, Path sources) throws IOException {
        if (!packageName.isEmpty()) {
            return SourcePackage.of(packageName);
        }
        String schema = project.schema().orElse("");
        int dot = schema.lastIndexOf('.');
        return dot > 0 ? schema.substring(0, dot) : SourcePackage.find(sources);
    }

    private void write(Path sources, Pulled pulled) throws IOException {
        List<String> there = new ArrayList<>();
        for (Map.Entry<String, String> file : pulled.files().entrySet()) {
            Path path = sources.resolve(file.getKey());
            if (Files.exists(path) && !Files.readString(path).equals(file.getValue())) {
                there.add(file.getKey());
            }
        }
        if (!there.isEmpty() && !force) {
            throw new FilesInTheWay(
                    Report.of("squall pull would have to write over files that are there")
                            .line("files", String.join("\n", there))
                            .hint("choose another --package or --output, or say --force"));
        }
        for (Map.Entry<String, String> file : pulled.files().entrySet()) {
            Path path = sources.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            WholeFile.write(path, file.getValue());
        }
    }

    private void tell(Output output, Project project, Pulled pulled) {
        output.line(dryRun ? "It would write:" : "Written:");
        pulled.files()
                .keySet()
                .forEach(
                        file ->
                                output.line(
                                        "  " + output.colored(Color.STRONG, folder + "/" + file)));
        output.line("");
        output.line(
                counted(pulled.tables(), "table")
                        + ", "
                        + counted(pulled.views(), "view")
                        + ", "
                        + counted(pulled.texts(), "definition")
                        + " as text.");
        pulled.withoutRecord().forEach(name -> output.note(name + " has no record: it is text."));
        if (!dryRun) {
            next(output, project, pulled);
        }
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static void next(Output output, Project project, Pulled pulled) {
        output.line("");
        if (!project.schema().filter(pulled.schema()::equals).isPresent()) {
            output.line("Say in squall.toml:");
            output.line("");
            output.line("    schema = \"" + pulled.schema() + "\"");
            output.line("");
        }
        output.line(
                "Compile, and compare with where it came from: squall diff --from URL --to "
                        + pulled.schema()
                        + " prints nothing.");
        if (!Files.exists(project.migrations())) {
            output.line("Where that is a database in use, squall adopt makes the first migration.");
        }
    }
}
