package dev.squall.cli.command;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Counts;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.DatabaseOptions;
import dev.squall.cli.options.Target;
import dev.squall.kit.run.FileResult;
import dev.squall.kit.run.RunFile;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `squall sql FILE`: runs a file of SQL; psql is not needed.
@Command(
        name = "sql",
        description = "Runs a file of SQL, with errors that name their line; no psql needed.")
public final class Sql implements Task {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = "The file, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--no-transaction",
            description = "Runs each statement for itself, instead of all or nothing.")
    private boolean noTransaction;

    @Option(
            names = "--max-rows",
            paramLabel = "NUMBER",
            defaultValue = "1000",
            converter = Counts.class,
            description = "How many rows of a query to print (default: ${DEFAULT-VALUE}).")
    private int maxRows = 1000;

    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private Common common = new Common();

    public Sql(Shell shell) {
        this.shell = shell;
    }

    /// What a program gets.
    record Ran(String file, List<FileResult> statements) {}

    @Override
    public Outcome run(Output output) throws IOException {
        RunFile script = script();
        Target target = database.target(shell, common);
        List<FileResult> results = new ArrayList<>();
        var settings = ConnectionSettings.defaults().applicationName("squall sql");
        try (DirectConnection connection = DirectConnection.open(target.url(), settings)) {
            script.run(
                    connection,
                    result -> {
                        new ResultTable(output).show(result);
                        if (output.json()) {
                            results.add(result);
                        }
                    });
        }
        int statements = script.script().statements().size();
        output.note(
                statements
                        + (statements == 1 ? " statement, " : " statements, ")
                        + output.elapsed()
                        + '.');
        return Outcome.done(new Ran(file, results));
    }

    private RunFile script() throws IOException {
        RunFile read =
                file.equals("-")
                        ? RunFile.of(
                                "standard input",
                                shell.in().lines().collect(Collectors.joining("\n")))
                        : RunFile.read(shell.directory().resolve(file));
        RunFile limited = read.maxRows(maxRows);
        return noTransaction ? limited.withoutTransaction() : limited;
    }
}
