package dev.squall.declare;

/// What a name must be unique among, within one table or within the root.
public enum Namespace {
    /// Constraints, indexes and row limits of a table.
    CONSTRAINT("constraint or index"),
    /// The partitions of a table.
    PARTITION("partitions"),
    /// How a table is stored.
    STORAGE("storage"),
    /// Policies of a table.
    POLICY("policy"),
    /// Counters of a table, by their columns.
    COUNTER("counter"),
    /// Triggers of a table.
    TRIGGER("trigger"),
    /// Functions.
    FUNCTION("function"),
    /// Extensions.
    EXTENSION("extension"),
    /// PostgreSQL schemas.
    SCHEMA("schema"),
    /// Roles.
    ROLE("role"),
    /// The query of a view.
    VIEW("view"),
    /// Comments on a table and its columns.
    COMMENT("comment"),
    /// Statements that make what has no words of its own.
    DEFINITION("definition"),
    /// Old names of a table, its parts and its types.
    RENAME("old name");

    private final String word;

    Namespace(String word) {
        this.word = word;
    }

    /// The word for it in a message.
    public String word() {
        return word;
    }
}
