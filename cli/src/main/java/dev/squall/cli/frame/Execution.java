package dev.squall.cli.frame;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Runs the command that was parsed, and turns what comes of it into output and an exit code.
public final class Execution implements IExecutionStrategy {

    private final Shell shell;

    public Execution(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int execute(ParseResult parsed) {
        CommandSpec last = parsed.asCommandLineList().getLast().getCommandSpec();
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (last.userObject() instanceof Task task) {
            return run(task, last);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int run(Task task, CommandSpec spec) {
        CommandSpec mixin = Objects.requireNonNull(spec.mixins().get(Common.MIXIN));
        Common common = (Common) mixin.userObject();
        Output output = new Output(spec.name(), shell, common);
        try {
            Outcome outcome = task.run(output);
            output.end(outcome.code(), "result", outcome.result());
            return outcome.code().number();
        } catch (Exception | LinkageError e) {
            output.clear();
            shell.err().println(Failure.text(e));
            if (common.stacktrace()) {
                shell.err().println(Failure.trace(e));
            }
            shell.err().flush();
            ExitCode code = Failure.exitCode(e);
            output.end(code, "error", Failure.json(e));
            return code.number();
        }
    }
}
