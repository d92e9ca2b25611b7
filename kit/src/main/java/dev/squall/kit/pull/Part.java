package dev.squall.kit.pull;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Parts of snapshots.
final class Part {

    private Part() {}

    /// Some objects of a snapshot, and what they need of each other.
    ///
    /// @param other those that are not as there
    static Snapshot of(Snapshot whole, Set<ObjectId> ids, Map<ObjectId, CatalogObject> other) {
        SortedMap<ObjectId, CatalogObject> objects = new TreeMap<>();
        ids.forEach(
                id -> {
                    CatalogObject object = other.containsKey(id) ? other.get(id) : whole.get(id);
                    if (object != null) {
                        objects.put(id, object);
                    }
                });
        return new Snapshot(
                objects,
                among(whole.needs(), objects.keySet()),
                among(whole.names(), objects.keySet()),
                whole.server());
    }

    private static SortedMap<ObjectId, SortedSet<ObjectId>> among(
            SortedMap<ObjectId, SortedSet<ObjectId>> links, Set<ObjectId> ids) {
        SortedMap<ObjectId, SortedSet<ObjectId>> among = new TreeMap<>();
        links.forEach(
                (id, others) -> {
                    if (ids.contains(id)) {
                        SortedSet<ObjectId> kept = new TreeSet<>(others);
                        kept.retainAll(ids);
                        among.put(id, kept);
                    }
                });
        return among;
    }

    /// A snapshot without what every new database has. Schemas stay: what is in them needs them.
    static Snapshot without(Snapshot all, Snapshot usual) {
        Set<ObjectId> ids =
                all.objects().values().stream()
                        .filter(object -> !isUsual(object, usual))
                        .map(CatalogObject::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        return of(all, ids, Map.of());
    }

    private static boolean isUsual(CatalogObject object, Snapshot usual) {
        CatalogObject there = usual.get(object.id());
        return object.attachedTo() != null && there != null && there.equivalent(object);
    }
}
