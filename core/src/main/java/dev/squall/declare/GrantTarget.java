package dev.squall.declare;

import static dev.squall.declare.Privilege.CREATE;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.EXECUTE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.REFERENCES;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.TRIGGER;
import static dev.squall.declare.Privilege.TRUNCATE;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Privilege.USAGE;

import java.util.List;
import java.util.Set;

/// What a grant is about.
public sealed interface GrantTarget {

    /// Every table of the schema's root.
    record AllTables() implements GrantTarget {}

    /// One table, or some of its columns.
    record OneTable(TableRef table, List<String> columns) implements GrantTarget {}

    /// A PostgreSQL schema.
    record InSchema(String schema) implements GrantTarget {}

    /// The sequences of serial columns of every table.
    record AllSequences() implements GrantTarget {}

    /// A declared function, by its name.
    record OneFunction(String function) implements GrantTarget {}

    /// Every table of the schema's root: one grant for each. Views are granted SELECT alone, if
    /// that is among the privileges; one that reads tables with policies as its owner is left out,
    /// and must be granted by name.
    static GrantTarget allTables() {
        return new AllTables();
    }

    /// A PostgreSQL schema: `grant usage on schema billing to …`.
    static GrantTarget schema(String name) {
        return new InSchema(name);
    }

    /// The sequences of all serial columns. A grant of INSERT on the table brings USAGE with it, so
    /// this is for what comes on top.
    static GrantTarget allSequences() {
        return new AllSequences();
    }

    /// A declared function, by its name.
    static GrantTarget function(String name) {
        return new OneFunction(name);
    }

    /// The privileges that PostgreSQL knows for such an object.
    default Set<Privilege> privileges() {
        return switch (this) {
            case AllTables _ ->
                    Set.of(SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER);
            case OneTable one ->
                    one.columns().isEmpty()
                            ? new AllTables().privileges()
                            : Set.of(SELECT, INSERT, UPDATE, REFERENCES);
            case InSchema _ -> Set.of(USAGE, CREATE);
            case AllSequences _ -> Set.of(USAGE, SELECT, UPDATE);
            case OneFunction _ -> Set.of(EXECUTE);
        };
    }

    /// The word for it in a message.
    default String word() {
        return switch (this) {
            case AllTables _ -> "a table";
            case OneTable one -> one.columns().isEmpty() ? "a table" : "columns";
            case InSchema _ -> "a schema";
            case AllSequences _ -> "a sequence";
            case OneFunction _ -> "a function";
        };
    }
}
