package dev.squall.cli;

import dev.squall.cli.demo.Demo;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `squall` command. A further one is a class in this package and its line in [#COMMANDS].
///
/// Exit codes: 0 done, 1 failed, 2 the command line was not understood.
@Command(
        name = "squall",
        description = "Java records and PostgreSQL, typed from end to end.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true)
public final class Squall implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(Demo.class);

    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Squall() {}

    /// Runs the command and ends the JVM with its exit code.
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Squall());
        COMMANDS.forEach(line::addSubcommand);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        line.setExecutionExceptionHandler(
                (failure, failed, result) -> {
                    report(failed.getErr(), failure);
                    return failed.getCommandSpec().exitCodeOnExecutionException();
                });
        return line;
    }

    /// Our errors are documents of their own; of others the class says more than the text alone.
    private static void report(PrintWriter err, Throwable failure) {
        boolean ours = failure.getClass().getName().startsWith("dev.squall.");
        err.println(ours ? failure.getMessage() : failure);
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            err.println("  cause   " + cause);
        }
        err.flush();
    }

    /// Without a command: what there is.
    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
    }
}
