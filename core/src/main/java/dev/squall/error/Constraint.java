package dev.squall.error;

/// The name of a constraint, to recognise what was broken: `e.is(users.constraints.emailKey)`.
///
/// @param schema the PostgreSQL schema; empty: any
/// @param table the table's name in PostgreSQL
/// @param name the constraint's name in PostgreSQL
public record Constraint(String schema, String table, String name) {

    /// `users.users_email_key`
    @Override
    public String toString() {
        return (schema.isEmpty() ? "" : schema + '.') + table + '.' + name;
    }
}
