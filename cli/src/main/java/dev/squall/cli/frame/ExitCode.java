package dev.squall.cli.frame;

/// How a command ends, for scripts: what each number means is the same in all commands.
public enum ExitCode {
    /// It is done, or there was nothing to do.
    DONE(0, "done, or nothing to do"),
    /// Something went wrong; what was begun is undone or can be resumed.
    FAILED(1, "failed: what went wrong is on the error stream"),
    /// A person has to decide; the flags that say it are printed.
    QUESTION(2, "a decision is needed: the flags that make it are on the error stream"),
    /// The command did its work, and there is a difference: what `--exit-code` asks for.
    DIFFERENT(2, "with --exit-code: there is a difference"),
    /// The command did its work, and found something that does not fit.
    FOUND(3, "something does not fit: it is listed"),
    /// The command line itself was not understood.
    USAGE(64, "the command line was not understood");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /// What the process returns.
    public int number() {
        return number;
    }

    /// What it means, in a line.
    public String meaning() {
        return meaning;
    }
}
