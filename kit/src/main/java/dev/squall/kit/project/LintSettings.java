package dev.squall.kit.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `[lint]` in `squall.toml` says.
///
/// @param levels the rules by the level that they have: `error`, `warning`, `info`, `off`
/// @param exclude files that nobody looks at, as patterns below the project's folder
/// @param pgVersion the server that the files are for
/// @param assumeInTransaction whether the tool that runs a file begins a transaction around it
/// @param failOn the level from which on the command fails
public record LintSettings(
        Map<String, List<String>> levels,
        List<String> exclude,
        Optional<String> pgVersion,
        boolean assumeInTransaction,
        Optional<String> failOn) {

    /// Settings.
    public LintSettings {
        levels = Map.copyOf(levels);
        exclude = List.copyOf(exclude);
    }

    /// Nothing is said.
    public static LintSettings none() {
        return new LintSettings(Map.of(), List.of(), Optional.empty(), false, Optional.empty());
    }
}
