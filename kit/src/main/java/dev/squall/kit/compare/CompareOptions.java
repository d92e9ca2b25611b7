package dev.squall.kit.compare;

import dev.squall.kit.generate.Readings;
import dev.squall.schema.catalog.Scope;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What of two schemas is compared, and how the way from one to the other is written.
///
/// @param schemas the PostgreSQL schemas that count; none means all
/// @param ignored objects that do not count, by their names with their schema; `*` is anything
/// @param roles roles that count, by their names
/// @param allRoles whether the roles count that the schemas bring
/// @param renames the old names, and the new ones
/// @param concurrently whether the steps keep nobody from working; such a plan cannot run in one
///   transaction
/// @param progress who hears what is being done
public record CompareOptions(
        Set<String> schemas,
        Set<String> ignored,
        Set<String> roles,
        boolean allRoles,
        Map<String, String> renames,
        boolean concurrently,
        Consumer<String> progress) {

    /// Options that nobody changes.
    public CompareOptions {
        schemas = Set.copyOf(schemas);
        ignored = Set.copyOf(ignored);
        roles = Set.copyOf(roles);
        renames = Map.copyOf(renames);
    }

    /// Everything but roles, with steps that keep nobody from working.
    public static CompareOptions defaults() {
        return new CompareOptions(Set.of(), Set.of(), Set.of(), false, Map.of(), true, line -> {});
    }

    /// The same, of these schemas only.
    public CompareOptions schemas(Set<String> names) {
        return new CompareOptions(names, ignored, roles, allRoles, renames, concurrently, progress);
    }

    /// The same without some objects.
    public CompareOptions ignored(Set<String> names) {
        return new CompareOptions(schemas, names, roles, allRoles, renames, concurrently, progress);
    }

    /// The same with some roles.
    ///
    /// @param all whether also those that the schemas bring
    public CompareOptions roles(Set<String> names, boolean all) {
        return new CompareOptions(schemas, ignored, names, all, renames, concurrently, progress);
    }

    /// The same, where something got another name.
    public CompareOptions renames(Map<String, String> names) {
        return new CompareOptions(schemas, ignored, roles, allRoles, names, concurrently, progress);
    }

    /// The same, with steps that keep nobody from working or not.
    public CompareOptions concurrently(boolean yes) {
        return new CompareOptions(schemas, ignored, roles, allRoles, renames, yes, progress);
    }

    /// The same, telling somebody what is being done.
    public CompareOptions progress(Consumer<String> listener) {
        return new CompareOptions(
                schemas, ignored, roles, allRoles, renames, concurrently, listener);
    }

    boolean asksForRoles() {
        return allRoles || !roles.isEmpty();
    }

    void tell(String line) {
        progress.accept(line);
    }

    /// What of a database is read.
    public Scope scope(Set<String> withRoles) {
        Scope scope = Readings.scope(withRoles);
        for (String name : ignored) {
            scope = scope.ignoring(name);
        }
        return new Scope(schemas, scope.without(), scope.ignored(), scope.roles(), scope.exact());
    }
}
