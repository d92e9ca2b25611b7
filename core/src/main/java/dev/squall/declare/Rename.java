package dev.squall.declare;

/// Something that had another name before; see [dev.squall.annotation.RenamedFrom].
///
/// @param schema the PostgreSQL schema of the thing, or of what it is part of; or empty
/// @param owner the table or the type that it is part of, by its new name; empty where it stands
///   for itself
/// @param newName its name now
/// @param oldName its name before
public record Rename(
        Kind kind, String schema, String owner, String newName, String oldName, String declaredAt)
        implements Declaration {

    /// What can be renamed.
    public enum Kind {
        /// A table.
        TABLE,
        /// A column of a table.
        COLUMN,
        /// A constraint of a table.
        CONSTRAINT,
        /// An index of a table.
        INDEX,
        /// The sequence of a serial or identity column of a table.
        SEQUENCE,
        /// An enum type, a domain or a composite type.
        TYPE,
        /// A label of an enum type.
        LABEL,
        /// A field of a composite type.
        FIELD
    }

    /// Whether it is the same rename, declared elsewhere: each table that uses a type says its
    /// renames.
    boolean repeats(Rename other) {
        return name().equals(other.name())
                && schema.equals(other.schema)
                && oldName.equals(other.oldName);
    }

    @Override
    public String name() {
        return kind + " " + owner + " " + newName;
    }

    @Override
    public Namespace namespace() {
        return Namespace.RENAME;
    }
}
