package dev.squall.table;

import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;

/// A table's name, with its schema if it has one.
///
/// @param schema the PostgreSQL schema, or empty
/// @param table the name
/// @param sql both, as they stand in a statement
public record TableName(String schema, Identifier table, KnownSql sql) {

    /// The name of a table.
    public static TableName of(String schema, String table) {
        Identifier name = Identifier.of(table);
        KnownSql sql =
                schema.isEmpty()
                        ? KnownSql.identifier(name)
                        : KnownSql.qualified(Identifier.of(schema), name);
        return new TableName(schema, name, sql);
    }
}
