package dev.squall.declare;

/// The commands that a policy rules.
public enum PolicyCommand {
    /// Every command.
    ALL,
    /// Reading rows, `returning` and `where` included.
    SELECT,
    /// New rows.
    INSERT,
    /// Changes of rows.
    UPDATE,
    /// Removal of rows.
    DELETE;

    /// Whether it sees rows that are there already, so that `using` applies.
    boolean seesOldRows() {
        return this != INSERT;
    }

    /// Whether it makes rows, so that `with check` applies.
    boolean makesRows() {
        return this == ALL || this == INSERT || this == UPDATE;
    }
}
