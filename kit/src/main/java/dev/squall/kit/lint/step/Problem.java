package dev.squall.kit.lint.step;

import java.util.Optional;

/// What a rule has found in a statement.
///
/// @param at where in the statement
/// @param what what happens: which lock, on what, for how long
/// @param instead SQL that does the same without the harm, if there is any
/// @param atMost the level that it has at most
public record Problem(int at, String what, Optional<String> instead, Level atMost) {

    /// A problem at a place of the statement.
    public static Problem at(int at, String what) {
        return new Problem(at, what, Optional.empty(), Level.ERROR);
    }

    /// What to write in its place.
    public Problem instead(String sql) {
        return new Problem(at, what, Optional.of(sql), atMost);
    }

    /// Less than what the rule says.
    public Problem lower(Level level) {
        return new Problem(at, what, instead, level);
    }
}
