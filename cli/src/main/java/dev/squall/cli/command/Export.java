package dev.squall.cli.command;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.ProjectOptions;
import dev.squall.cli.options.RecordsOptions;
import dev.squall.cli.records.LoadedRecords;
import dev.squall.kit.project.Project;
import dev.squall.schema.Plan;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall export`: the whole schema as SQL.
@Command(
        name = "export",
        description = "Prints the SQL that makes the whole schema in an empty database.")
public final class Export implements Task {

    private final Shell shell;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write (default: standard output).")
    private @Nullable Path file;

    @Mixin private ProjectOptions project = new ProjectOptions();
    @Mixin private RecordsOptions records = new RecordsOptions();
    @Mixin private Common common = new Common();

    public Export(Shell shell) {
        this.shell = shell;
    }

    /// What a program gets; without `--output` the text itself.
    record Exported(int statements, @Nullable Path file, @Nullable String sql) {}

    @Override
    public Outcome run(Output output) {
        Project read = project.project(shell, common);
        try (LoadedRecords loaded = records.load(read, output)) {
            Plan plan = Plan.fromEmpty(loaded.schema());
            int statements = plan.steps().size();
            if (file == null) {
                output.text(plan.sql());
                return Outcome.done(new Exported(statements, null, plan.sql()));
            }
            Path target = shell.directory().resolve(file);
            OutputFile.write(shell, file, plan.sql());
            output.note(statements + " statements written to " + file + '.');
            return Outcome.done(new Exported(statements, target, null));
        }
    }
}
