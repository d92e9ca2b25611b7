package dev.squall.cli;

import dev.squall.cli.frame.Durations;
import dev.squall.cli.frame.Execution;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Failure;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.UsageError;
import dev.squall.cli.frame.Variables;
import dev.squall.cli.frame.Version;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// The `squall` command. Its commands stand in [CommandGroup]; its exit codes in [ExitCode].
@Command(
        name = "squall",
        description = "Java records and PostgreSQL, typed from end to end.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Squall implements Runnable {

    @CommandLine.Spec private @Nullable CommandSpec spec;

    private Squall() {}

    /// Runs the command and ends the JVM with its exit code.
    public static void main(String[] arguments) {
        System.exit(run(Shell.ofProcess(), arguments));
    }

    /// Runs the command in a shell, and returns its exit code.
    public static int run(Shell shell, String... arguments) {
        return commandLine(shell).execute(arguments);
    }

    static CommandLine commandLine(Shell shell) {
        CommandLine line = new CommandLine(new Squall());
        CommandGroup.addAll(line, shell);
        line.getSubcommands().values().forEach(Squall::complete);
        line.setOut(shell.out())
                .setErr(shell.err())
                .setUsageHelpWidth(shell.width())
                .registerConverter(Duration.class, new Durations())
                .setExpandAtFiles(false)
                .setDefaultValueProvider(new Variables(shell))
                .setExecutionStrategy(new Execution(shell))
                .setParameterExceptionHandler(new UsageError(shell))
                .setExecutionExceptionHandler(
                        (failure, failed, result) -> {
                            shell.err().println(Failure.text(failure));
                            shell.err().flush();
                            return ExitCode.FAILED.number();
                        });
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        shell.colored() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return line;
    }

    /// What every command's help has.
    private static void complete(CommandLine command) {
        CommandHelp.complete(command.getCommandSpec());
    }

    /// Without a command: what there is.
    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
        line.getOut().flush();
    }
}
