package dev.squall.declare;

/// A right on an object ([manual](https://www.postgresql.org/docs/current/ddl-priv.html)).
public enum Privilege {
    /// Reading rows.
    SELECT,
    /// Adding rows.
    INSERT,
    /// Changing rows.
    UPDATE,
    /// Removing rows.
    DELETE,
    /// Emptying a table; policies do not apply to it.
    TRUNCATE,
    /// Foreign keys to a table.
    REFERENCES,
    /// Triggers on a table.
    TRIGGER,
    /// Using a schema, a sequence or a type.
    USAGE,
    /// Making objects in a schema.
    CREATE,
    /// Calling a function.
    EXECUTE
}
