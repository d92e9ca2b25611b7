package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Set;
import java.util.TreeSet;

/// Which part of a database is read.
///
/// @param schemas the PostgreSQL schemas to read; none means all
/// @param without the schemas to leave out
/// @param ignored objects to leave out with all that belongs to them, by their name with its
///   schema: `public.old_journal`; `*` is anything: `audit.*`
/// @param roles the roles that are of interest
/// @param exact whether also that is read which only some versions of PostgreSQL have: the names of
///   `not null` constraints. A plan between two exact snapshots may not run on another version.
public record Scope(
        Set<String> schemas,
        Set<String> without,
        Set<String> ignored,
        Set<String> roles,
        boolean exact) {

    /// A scope that nobody changes.
    public Scope {
        schemas = Set.copyOf(schemas);
        without = Set.copyOf(without);
        ignored = Set.copyOf(ignored);
        roles = Set.copyOf(roles);
    }

    /// The whole database, and no roles.
    public static Scope all() {
        return new Scope(Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /// The same without a schema and what is in it.
    public Scope without(String schema) {
        return new Scope(schemas, more(without, schema), ignored, roles, exact);
    }

    /// The same without an object and what belongs to it.
    ///
    /// @param name its name with its schema: `public.old_journal`
    public Scope ignoring(String name) {
        return new Scope(schemas, without, more(ignored, name), roles, exact);
    }

    /// The same with the roles that are of interest.
    public Scope withRoles(Set<String> names) {
        return new Scope(schemas, without, ignored, names, exact);
    }

    /// The same with what only some versions have.
    public Scope exactly() {
        return new Scope(schemas, without, ignored, roles, true);
    }

    private static Set<String> more(Set<String> names, String name) {
        Set<String> more = new TreeSet<>(names);
        more.add(name);
        return more;
    }

    /// Whether an object is in it.
    public boolean includes(ObjectId id) {
        if (id.kind() == ObjectKind.ROLE) {
            return roles.contains(id.name());
        }
        String schema = id.kind() == ObjectKind.SCHEMA ? id.name() : id.schema();
        boolean empty = id.kind() == ObjectKind.SCHEMA && ignored.contains(schema + ".*");
        return within(schema)
                && !empty
                && !isIgnored(id.schema(), id.owner().isEmpty() ? id.name() : id.owner());
    }

    /// Whether something is in it that is no object of a plan.
    ///
    /// @param schema its PostgreSQL schema, or empty
    public boolean includes(String schema, String name) {
        return within(schema) && !isIgnored(schema, name);
    }

    private boolean within(String schema) {
        boolean within = schema.isEmpty() || schemas.isEmpty() || schemas.contains(schema);
        return within && !without.contains(schema);
    }

    private boolean isIgnored(String schema, String name) {
        String qualified = schema.isEmpty() ? name : schema + "." + name;
        return ignored.contains(qualified)
                || ignored.stream().anyMatch(i -> i.indexOf('*') >= 0 && fits(i, qualified));
    }

    private static boolean fits(String pattern, String name) {
        String[] parts = pattern.split("\\*", -1);
        if (!name.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        int last = parts.length - 1;
        for (int i = 1; i < last; i++) {
            int found = name.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return name.length() - at >= parts[last].length() && name.endsWith(parts[last]);
    }
}
