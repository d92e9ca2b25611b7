package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.frame.Version;
import dev.squall.cli.init.NewProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall init`: makes a project one that uses Squall.
@Command(name = "init", description = "Writes a squall.toml and a first record into your project.")
public final class Init implements Task {

    private final Shell shell;

    @Mixin private Common common = new Common();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description =
                    "The package of the first record (default: schema, below your topmost"
                            + " package; app if there are no sources).")
    private String packageName = "";

    public Init(Shell shell) {
        this.shell = shell;
    }

    /// What was written, and what is left to do by hand.
    record Written(
            String packageName, List<String> files, String buildFile, Map<String, String> add) {}

    @Override
    public Outcome run(Output output) throws IOException {
        Path directory = shell.directory().resolve(common.project());
        NewProject project = NewProject.of(directory, packageName, Version.number());
        List<String> files = project.write();
        Map<String, String> additions = project.additions();
        output.line("Written:");
        files.forEach(file -> output.line("  " + output.colored(Color.STRONG, file)));
        tellBuild(output, project, additions);
        tellNext(output, project);
        return Outcome.done(
                new Written(project.packageName(), files, project.buildFileName(), additions));
    }

    private static void tellBuild(
            Output output, NewProject project, Map<String, String> additions) {
        String file = project.buildFileName();
        additions.forEach(
                (where, text) -> {
                    output.line("");
                    output.line("Add to " + file + ", " + where + ":");
                    output.line("");
                    text.lines().forEach(line -> output.line("    " + line));
                });
    }

    private static void tellNext(Output output, NewProject project) {
        output.line("");
        output.line("Then:");
        output.line("");
        if (project.maven()) {
            next(output, "mvn squall:server", "a PostgreSQL for development; Ctrl-C stops it");
            next(output, "mvn squall:generate -Dsquall.name=first", "the records become SQL");
            next(output, "mvn squall:migrate", "the SQL is applied");
        } else {
            next(output, "squall server", "a PostgreSQL for development; Ctrl-C stops it");
            next(output, "gradle classes && squall generate first", "the records become SQL");
            next(output, "squall migrate", "the SQL is applied");
        }
    }

    private static void next(Output output, String command, String what) {
        output.line(String.format(Locale.ROOT, "    %-42s %s", command, what));
    }
}
