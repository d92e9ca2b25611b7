package dev.squall.kit.lint.measure;

import dev.squall.kit.lint.step.Measured;

/// What became of a statement in the scratch database.
public sealed interface Outcome {

    /// It ran.
    ///
    /// @param measured what it did
    record Ran(Measured measured) implements Outcome {}

    /// The server refused it.
    ///
    /// @param state the SQLSTATE
    /// @param message what the server said
    /// @param position where in the statement, from 1; 0 if nowhere
    record Failed(String state, String message, int position) implements Outcome {}

    /// It was not tried.
    ///
    /// @param reason why not
    record Skipped(String reason) implements Outcome {}
}
