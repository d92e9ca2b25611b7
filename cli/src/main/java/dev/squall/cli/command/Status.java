package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Columns;
import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.DatabaseOptions;
import dev.squall.cli.options.Target;
import dev.squall.kit.Migrations;
import dev.squall.kit.history.HistoryEntry;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.MigrationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `squall status`: what is applied to a database.
@Command(
        name = "status",
        description = "Lists the migrations: which are applied, when, and by whom.")
public final class Status implements Task {

    private final Shell shell;

    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private Common common = new Common();

    public Status(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<ExitCode> ends() {
        return List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.FOUND, ExitCode.USAGE);
    }

    /// One migration, for a program.
    record Line(
            String id,
            MigrationStatus.State state,
            Optional<Instant> appliedAt,
            Optional<Long> milliseconds,
            Optional<String> by,
            Optional<String> error) {

        static Line of(MigrationStatus.Line line) {
            Optional<HistoryEntry> entry = line.entry();
            return new Line(
                    line.id().value(),
                    line.state(),
                    entry.flatMap(HistoryEntry::finishedAt),
                    entry.map(e -> e.duration().toMillis()),
                    entry.map(HistoryEntry::role),
                    entry.flatMap(HistoryEntry::error));
        }
    }

    /// All of it, for a program.
    record Report(
            String environment,
            boolean current,
            List<Line> migrations,
            List<String> heads,
            List<String> problems) {}

    @Override
    public Outcome run(Output output) {
        Target target = database.target(shell, common);
        Migrations migrations = Migrations.read(target.project().migrations());
        output.working("Asking " + target);
        MigrationStatus status = migrations.status(target.url());
        Report report =
                new Report(
                        target.environment().name(),
                        status.isCurrent(),
                        status.lines().stream().map(Line::of).toList(),
                        status.heads().stream().map(MigrationId::value).toList(),
                        status.problems().stream().map(Object::toString).toList());
        show(output, report);
        return status.isMigratable() ? Outcome.done(report) : Outcome.found(report);
    }

    private static void show(Output output, Report report) {
        Columns columns = new Columns();
        for (Line line : report.migrations()) {
            columns.row(
                    line.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    line.id(),
                    line.appliedAt().map(Status::moment).orElse(""),
                    line.milliseconds().map(ms -> ms + " ms").orElse(""),
                    line.by().orElse(""));
        }
        columns.lines().forEach(output::line);
        report.migrations()
                .forEach(
                        line ->
                                line.error()
                                        .ifPresent(
                                                e ->
                                                        output.line(
                                                                "  "
                                                                        + line.id()
                                                                        + " stopped: "
                                                                        + e)));
        report.problems().forEach(problem -> output.line(output.colored(Color.BAD, problem)));
        if (report.heads().size() > 1) {
            output.line(
                    output.colored(
                            Color.BAD,
                            "side by side, not merged: " + String.join(", ", report.heads())));
        }
        output.line(sum(report));
    }

    private static String sum(Report report) {
        long pending =
                report.migrations().stream()
                        .filter(l -> l.state() != MigrationStatus.State.APPLIED)
                        .count();
        if (report.migrations().isEmpty()) {
            return "There are no migrations yet.";
        }
        String applied = pending == 0 ? "everything is applied" : pending + " to apply";
        int problems = report.problems().size();
        String found =
                problems == 0 ? "" : problems == 1 ? ", 1 problem" : ", " + problems + " problems";
        return report.environment() + ": " + applied + found + ".";
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }
}
