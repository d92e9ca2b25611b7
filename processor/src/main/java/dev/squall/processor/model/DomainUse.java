package dev.squall.processor.model;

import java.util.List;

/// `@Domain` on a record with one component.
///
/// @param schema the PostgreSQL schema, or empty
/// @param defaultsTo its default as SQL, or empty
/// @param collation its collation, or empty
public record DomainUse(
        String schema,
        String name,
        boolean notNull,
        String defaultsTo,
        String collation,
        List<Check> checks,
        TypeRenames renames) {

    /// A check of it.
    public record Check(String name, String sql) {}
}
