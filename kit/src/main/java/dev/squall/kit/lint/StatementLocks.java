package dev.squall.kit.lint;

import dev.squall.kit.lint.step.Measured;

/// What a statement did in the scratch database.
///
/// @param file the file
/// @param line the line that the statement begins in
/// @param statement its first line
/// @param transaction the number of its transaction in the file; -1 if it has one of its own
/// @param measured locks, tables written anew and tables read
public record StatementLocks(
        String file, int line, String statement, int transaction, Measured measured) {}
