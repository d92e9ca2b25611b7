package dev.squall.sql;

/// What the writer must know of a value's type: how its placeholder and its literal are written.
public interface BindType {

    /// The type's name in SQL, with its modifiers: `varchar(255)`.
    String sqlName();

    /// The name to cast to, without modifiers: a cast to `varchar(5)` would cut a text short.
    String castName();

    /// The placeholder in a statement: `?`, or with a cast, `?::plan_status`.
    String placeholder();

    /// The value as a literal with its type, for definitions, which take no binds: `'draft'::text`.
    String literal(Object value);
}
