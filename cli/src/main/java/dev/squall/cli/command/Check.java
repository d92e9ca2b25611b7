package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.DatabaseOptions;
import dev.squall.cli.options.RecordsOptions;
import dev.squall.cli.options.ScratchOptions;
import dev.squall.cli.options.Target;
import dev.squall.cli.records.LoadedRecords;
import dev.squall.kit.check.Finding;
import dev.squall.kit.generate.GenerateOptions;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall check`: whether records, migrations and a database say the same.
@Command(name = "check", description = "Compares records, migrations and the database; for CI.")
public final class Check implements Task {

    private final Shell shell;

    @Option(
            names = "--no-records",
            description = "Leaves the records out: nothing needs to be compiled.")
    private boolean noRecords;

    @Option(
            names = "--no-database",
            description = "Leaves the database out, also where one is named.")
    private boolean noDatabase;

    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private RecordsOptions records = new RecordsOptions();
    @Mixin private ScratchOptions scratch = new ScratchOptions();
    @Mixin private Common common = new Common();

    public Check(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<ExitCode> ends() {
        return List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.FOUND, ExitCode.USAGE);
    }

    /// One finding, for a program.
    record Found(
            String kind, boolean fails, String subject, String sentence, @Nullable String hint) {

        static Found of(Finding finding) {
            return new Found(
                    finding.kind().label(),
                    finding.kind().fails(),
                    finding.subject(),
                    finding.sentence(),
                    finding.hint());
        }
    }

    /// All of them, and what was compared.
    record Report(boolean records, boolean database, List<Found> findings) {

        boolean fails() {
            return findings.stream().anyMatch(Found::fails);
        }
    }

    @Override
    public Outcome run(Output output) {
        Project project = database.project(shell, common);
        ProjectEnvironment environment = database.environment(shell, project);
        var check = new dev.squall.kit.check.Check(project.migrations());
        if (!noRecords) {
            compareRecords(check, project, environment, output);
        }
        Optional<Target> target =
                noDatabase ? Optional.empty() : database.named(project, environment);
        target.ifPresent(named -> compareDatabase(check, named, output));
        List<Found> found = check.findings().stream().map(Found::of).toList();
        Report report = new Report(!noRecords, target.isPresent(), found);
        show(output, report);
        return report.fails() ? Outcome.found(report) : Outcome.done(report);
    }

    private void compareRecords(
            dev.squall.kit.check.Check check,
            Project project,
            ProjectEnvironment environment,
            Output output) {
        try (LoadedRecords loaded = records.load(project, output);
                ScratchServer server = scratch.server(project, environment, output)) {
            GenerateOptions options =
                    GenerateOptions.defaults()
                            .classLoader(loaded.classLoader())
                            .progress(output::working);
            check.records(loaded.schema(), server, options);
        }
    }

    private static void compareDatabase(
            dev.squall.kit.check.Check check, Target target, Output output) {
        output.working("Comparing " + target);
        var settings = ConnectionSettings.defaults().applicationName("squall check");
        try (DirectConnection connection = DirectConnection.open(target.url(), settings)) {
            check.database(connection);
        }
    }

    private static void show(Output output, Report report) {
        for (Found found : report.findings()) {
            Color color = found.fails() ? Color.BAD : Color.FAINT;
            output.line(output.colored(color, found.kind()) + "  " + found.sentence());
            if (found.hint() != null) {
                output.line("  hint        " + found.hint());
            }
        }
        if (!report.database()) {
            output.note("No database was compared.");
        }
        if (!report.records()) {
            output.note("The records were not compared.");
        }
        if (!report.fails()) {
            output.line(output.colored(Color.GOOD, "Everything fits."));
        }
    }
}
