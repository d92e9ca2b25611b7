package dev.squall.kit.script;

import java.util.List;

/// Statements that are done or not done together.
///
/// @param transactional whether they run in a transaction; if not, it is one statement
/// @param statements the statements
public record StatementGroup(boolean transactional, List<ScriptStatement> statements) {

    /// A group.
    public StatementGroup {
        statements = List.copyOf(statements);
    }
}
