package dev.squall.cli.frame;

import org.jspecify.annotations.Nullable;

/// What a command has come to.
///
/// @param code how it ends
/// @param result what `--json` prints: records, maps, lists and plain values
public record Outcome(ExitCode code, @Nullable Object result) {

    /// The command did what it was asked to.
    public static Outcome done(@Nullable Object result) {
        return new Outcome(ExitCode.DONE, result);
    }

    /// The command found something that does not fit.
    public static Outcome found(Object result) {
        return new Outcome(ExitCode.FOUND, result);
    }

    /// There is a difference, and somebody wants to know it by the exit code.
    public static Outcome different(Object result) {
        return new Outcome(ExitCode.DIFFERENT, result);
    }

    /// Somebody has to decide.
    public static Outcome question(Object result) {
        return new Outcome(ExitCode.QUESTION, result);
    }
}
