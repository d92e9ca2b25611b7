package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.frame.Version;
import dev.squall.cli.options.LintRules;
import dev.squall.cli.options.ProjectOptions;
import dev.squall.cli.options.SchemaSources;
import dev.squall.cli.options.ScratchOptions;
import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.kit.compare.Compare;
import dev.squall.kit.compare.CompareOptions;
import dev.squall.kit.compare.LiveDatabase;
import dev.squall.kit.compare.SqlFiles;
import dev.squall.kit.lint.Lint;
import dev.squall.kit.lint.LintFiles;
import dev.squall.kit.lint.LintFinding;
import dev.squall.kit.lint.LintOptions;
import dev.squall.kit.lint.LintPart;
import dev.squall.kit.lint.LintReport;
import dev.squall.kit.lint.Sarif;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.project.Project;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.DirectConnection;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `squall lint FILE…`: what files of SQL would do to a database that is in use.
@Command(
        name = "lint",
        description = "Finds what stops others, fails or loses data in files of SQL.")
public final class LintScripts implements Task {

    private final Shell shell;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Files, folders of migrations, or - for standard input (default: the"
                            + " migrations of the project).")
    private List<String> files = List.of();

    @Mixin private LintRules rules = new LintRules();

    @Option(
            names = "--on",
            order = 20,
            paramLabel = "SOURCE",
            description =
                    "What the files stand on: a file of SQL, a folder of migrations, or the URL of"
                            + " a database whose schema is copied.")
    private @Nullable String on;

    @Option(
            names = "--since",
            order = 21,
            paramLabel = "REVISION",
            description =
                    "Looks only at what has changed since a revision of git: main, HEAD~3. The"
                            + " rest stands before it.")
    private @Nullable String since;

    @Option(
            names = "--static",
            order = 22,
            description = "Looks at the text alone: no server is started.")
    private boolean textOnly;

    @Option(
            names = "--locks",
            order = 23,
            description = "Lists what each statement has locked on the scratch server.")
    private boolean locks;

    @Option(
            names = "--sarif",
            order = 24,
            paramLabel = "PATH",
            description = "Writes the findings as SARIF 2.1.0, for code hosts and editors.")
    private @Nullable Path sarif;

    @Mixin private ProjectOptions project = new ProjectOptions();
    @Mixin private ScratchOptions scratch = new ScratchOptions();
    @Mixin private Common common = new Common();

    public LintScripts(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<ExitCode> ends() {
        return List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.FOUND, ExitCode.USAGE);
    }

    @Override
    public Outcome run(Output output) throws IOException, SQLException {
        requireServer();
        Project read = project.project(shell, common);
        LintOptions options = rules.options(read.lint());
        Level failOn = rules.failOn(read.lint());
        LintReport report = report(read, options, output);
        if (sarif != null) {
            OutputFile.write(shell, sarif, Sarif.of(report, Version.number()));
        }
        show(output, report);
        Linted result = Linted.of(report);
        return report.fails(failOn) ? Outcome.found(result) : Outcome.done(result);
    }

    private LintReport report(Project read, LintOptions options, Output output)
            throws IOException, SQLException {
        if (textOnly) {
            return Lint.of(parts(read, null, output)).with(options).run();
        }
        try (ScratchServer server =
                scratch.server(read, project.environment(shell, read), output)) {
            List<LintPart> parts = parts(read, server, output);
            output.working("Running " + parts.size() + " files");
            try (Scratch databases = Scratch.on(server)) {
                DirectConnection connection = databases.empty();
                return Lint.of(parts).with(options).run(connection.connection());
            }
        }
    }

    /// @param server where a schema can be copied to; null if nothing is run
    private List<LintPart> parts(Project read, @Nullable ScratchServer server, Output output)
            throws IOException {
        LintFiles chosen = new LintFiles(shell::shown, excluded(read));
        stand(chosen, server, output);
        if (files.isEmpty()) {
            chosen.add(migrations(read));
        }
        for (String file : files) {
            if (file.equals("-")) {
                String text = shell.in().lines().collect(Collectors.joining("\n"));
                chosen.add("standard input", text);
            } else {
                chosen.add(shell.directory().resolve(file));
            }
        }
        return chosen.parts();
    }

    private Path migrations(Project read) {
        Path folder = read.migrations();
        if (!Files.isDirectory(folder)) {
            throw new InvalidSettings(
                    Report.of("there is nothing to look at")
                            .line("missing", "the folder " + shell.shown(folder))
                            .hint("squall lint FILE; or squall generate, which writes migrations"));
        }
        return folder;
    }

    private void stand(LintFiles chosen, @Nullable ScratchServer server, Output output) {
        if (on == null) {
            return;
        }
        if (!SchemaSources.isDatabase(on)) {
            if (on.contains("://")) {
                throw new InvalidSettings(
                        Report.of("--on " + on + " is no URL of PostgreSQL")
                                .hint("postgres://user:password@host/database, or a file"));
            }
            chosen.on(shell.directory().resolve(on));
        } else {
            output.working("Copying the schema");
            String sql =
                    Compare.of(new SqlFiles(List.of()), new LiveDatabase(on))
                            .with(CompareOptions.defaults().concurrently(false))
                            .run(() -> new OpenServer(Objects.requireNonNull(server)))
                            .sql();
            chosen.on("the schema that is there", sql);
        }
    }

    /// What is looked at without a server cannot be measured.
    private void requireServer() {
        String asked =
                locks ? "--locks" : on != null && SchemaSources.isDatabase(on) ? "--on URL" : null;
        if (textOnly && asked != null) {
            throw new InvalidSettings(
                    Report.of("--static and " + asked + " exclude each other: one runs nothing")
                            .hint("leave one of them out"));
        }
    }

    /// What nobody wants to hear about: what `squall.toml` excludes, and what is older.
    private Predicate<Path> excluded(Project read) throws IOException {
        List<PathMatcher> patterns =
                read.lint().exclude().stream()
                        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                        .toList();
        Path folder = read.directory().toAbsolutePath().normalize();
        Predicate<Path> named =
                file ->
                        file.startsWith(folder)
                                && patterns.stream()
                                        .anyMatch(p -> p.matches(folder.relativize(file)));
        return since == null
                ? named
                : named.or(ChangedFiles.since(shell.directory(), since).negate());
    }

    private void show(Output output, LintReport report) {
        for (LintFinding finding : report.open()) {
            Color color =
                    switch (finding.level()) {
                        case ERROR -> Color.BAD;
                        case WARNING -> Color.WARNING;
                        default -> Color.FAINT;
                    };
            String level = " " + finding.level().label() + " ";
            String text = finding.text();
            int at = text.indexOf(level);
            output.line(
                    text.substring(0, at + 1)
                            + output.colored(color, finding.level().label())
                            + text.substring(at + level.length() - 1)
                            + "\n");
        }
        if (locks) {
            LockTable.show(output, report.locks());
        }
        output.line(summary(report));
    }

    private String summary(LintReport report) {
        int ignored = report.findings().size() - report.open().size();
        return count(report.statements(), "statement")
                + " in "
                + count(report.files(), "file")
                + ": "
                + count(report.count(Level.ERROR), "error")
                + ", "
                + count(report.count(Level.WARNING), "warning")
                + ", "
                + report.count(Level.INFO)
                + " to know"
                + (ignored == 0 ? "" : ", " + ignored + " ignored")
                + ".";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
