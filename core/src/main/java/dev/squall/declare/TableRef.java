package dev.squall.declare;

import dev.squall.table.Table;

/// The name of a table that something refers to.
///
/// @param schema the PostgreSQL schema, or empty
/// @param name the table's name
public record TableRef(String schema, String name) {

    /// The name of a table.
    public static TableRef of(Table<?> table) {
        return new TableRef(table.name().schema(), table.name().table().name());
    }

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
