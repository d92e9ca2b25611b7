package dev.squall.kit.generate;

import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What of a database counts: all of it but the kit's own tables, and the roles that a schema
/// declares.
public final class Readings {

    private static final Set<String> OWN =
            Set.of("squall", "squall.migrations", "squall.migration_log", "squall.pushed");

    private Readings() {}

    /// The scope of a schema, and of what was declared before.
    public static Scope scope(DeclaredObjects declared, SnapshotFile before) {
        Set<String> roles = new TreeSet<>();
        addRoles(roles, declared.objects().keySet());
        addRoles(roles, before.objects().keySet());
        return scope(roles);
    }

    /// The scope of what was declared before.
    public static Scope scope(SnapshotFile before) {
        Set<String> roles = new TreeSet<>();
        addRoles(roles, before.objects().keySet());
        return scope(roles);
    }

    /// The scope of some roles, and of everything else.
    public static Scope scope(Set<String> roles) {
        Scope scope = Scope.all().withRoles(roles);
        for (String own : OWN) {
            scope = scope.ignoring(own);
        }
        return scope;
    }

    private static void addRoles(Set<String> roles, Collection<ObjectId> ids) {
        ids.stream().filter(id -> id.kind() == ObjectKind.ROLE).forEach(id -> roles.add(id.name()));
    }

    /// The same without some objects.
    public static Snapshot without(Snapshot snapshot, Set<ObjectId> ids) {
        if (ids.isEmpty()) {
            return snapshot;
        }
        var objects = new TreeMap<>(snapshot.objects());
        var needs = new TreeMap<>(snapshot.needs());
        var names = new TreeMap<>(snapshot.names());
        for (SortedMap<ObjectId, ?> map : java.util.List.of(objects, needs, names)) {
            map.keySet().removeAll(ids);
        }
        return new Snapshot(objects, needs, names, snapshot.server());
    }

    /// The same without the roles that the scratch server had before: no migration has made them.
    ///
    /// @param before those roles
    /// @param declared what counts even so
    public static Snapshot own(Snapshot all, Set<String> before, SnapshotFile declared) {
        Set<ObjectId> foreign =
                all.objects().keySet().stream()
                        .filter(id -> isForeign(id, before))
                        .filter(id -> !declared.objects().containsKey(id))
                        .collect(Collectors.toCollection(TreeSet::new));
        return without(all, foreign);
    }

    private static boolean isForeign(ObjectId id, Set<String> before) {
        return switch (id.kind()) {
            case ROLE -> before.contains(id.name());
            case MEMBERSHIP -> before.contains(id.name()) && before.contains(id.owner());
            default -> false;
        };
    }
}
