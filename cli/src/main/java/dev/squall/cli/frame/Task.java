package dev.squall.cli.frame;

import java.util.List;

/// A command of `squall`: picocli fills its options, then it runs. What it throws becomes an error
/// text and [ExitCode#FAILED].
public interface Task {

    /// Does the work; `output` is where it speaks.
    Outcome run(Output output) throws Exception;

    /// The exit codes that it can end with, for its help.
    default List<ExitCode> ends() {
        return List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.USAGE);
    }
}
