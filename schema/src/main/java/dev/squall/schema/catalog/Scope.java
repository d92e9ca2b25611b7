package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Set;

/// Which part of a database is read.
///
/// @param schemas the PostgreSQL schemas to read; none means all
/// @param without the schemas to leave out
/// @param ignored objects to leave out, by their name with its schema: `public.old_journal`
/// @param roles the roles that are of interest
public record Scope(
        Set<String> schemas, Set<String> without, Set<String> ignored, Set<String> roles) {

    /// A scope that nobody changes.
    public Scope {
        schemas = Set.copyOf(schemas);
        without = Set.copyOf(without);
        ignored = Set.copyOf(ignored);
        roles = Set.copyOf(roles);
    }

    /// The whole database, and no roles.
    public static Scope all() {
        return new Scope(Set.of(), Set.of(), Set.of(), Set.of());
    }

    /// The same without a schema and what is in it.
    public Scope without(String schema) {
        var more = new java.util.TreeSet<>(without);
        more.add(schema);
        return new Scope(schemas, more, ignored, roles);
    }

    /// The same with the roles that are of interest.
    public Scope withRoles(Set<String> names) {
        return new Scope(schemas, without, ignored, names);
    }

    /// Whether an object is in it.
    public boolean includes(ObjectId id) {
        if (id.kind() == ObjectKind.ROLE) {
            return roles.contains(id.name());
        }
        String schema = id.kind() == ObjectKind.SCHEMA ? id.name() : id.schema();
        boolean within = schema.isEmpty() || schemas.isEmpty() || schemas.contains(schema);
        return within && !without.contains(schema) && !isIgnored(id);
    }

    private boolean isIgnored(ObjectId id) {
        return id.owner().isEmpty() && ignored.contains(id.qualified());
    }
}
