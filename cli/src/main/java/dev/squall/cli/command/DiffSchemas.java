package dev.squall.cli.command;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.CompareScope;
import dev.squall.cli.options.ProjectOptions;
import dev.squall.cli.options.ScratchOptions;
import dev.squall.cli.options.SourceOptions;
import dev.squall.kit.compare.Compare;
import dev.squall.kit.compare.Compared;
import dev.squall.kit.compare.NotCompared;
import dev.squall.kit.project.Project;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall diff`: from any schema to any other one.
@Command(name = "diff", description = "Prints the SQL that turns one schema into another.")
public final class DiffSchemas implements Task {

    private final Shell shell;

    @Mixin private SourceOptions sources = new SourceOptions();
    @Mixin private CompareScope scope = new CompareScope();

    @Option(
            names = "--exit-code",
            order = 30,
            description = "Ends with 2 if there is a difference.")
    private boolean exitCode;

    @Option(
            names = "--strict",
            order = 31,
            description = "Ends with 3 if something is there that cannot be compared.")
    private boolean strict;

    @Option(
            names = {"-o", "--output"},
            order = 32,
            paramLabel = "FILE",
            description = "The file to write (default: standard output).")
    private @Nullable Path file;

    @Mixin private ProjectOptions project = new ProjectOptions();
    @Mixin private ScratchOptions scratch = new ScratchOptions();
    @Mixin private Common common = new Common();

    public DiffSchemas(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<ExitCode> ends() {
        return List.of(
                ExitCode.DONE, ExitCode.FAILED, ExitCode.DIFFERENT, ExitCode.FOUND, ExitCode.USAGE);
    }

    @Override
    public Outcome run(Output output) {
        Project read = project.project(shell, common);
        try (SourceOptions.Sources open = sources.open(shell, read, output)) {
            Compared found =
                    Compare.of(open.from(), open.to())
                            .with(scope.options().progress(output::working))
                            .run(
                                    () ->
                                            scratch.server(
                                                    read,
                                                    project.environment(shell, read),
                                                    output));
            return told(output, found);
        }
    }

    private Outcome told(Output output, Compared found) {
        String sql = found.sql();
        if (file != null) {
            OutputFile.write(shell, file, sql);
        } else if (!sql.isEmpty()) {
            output.text(sql);
        }
        List<NotCompared> others = found.notCompared();
        others.forEach(one -> output.note("Not compared: " + one));
        Different result = Different.of(found, sql);
        if (strict && !others.isEmpty()) {
            return Outcome.found(result);
        }
        return exitCode && found.isDifferent() ? Outcome.different(result) : Outcome.done(result);
    }
}
