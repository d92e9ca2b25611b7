package dev.squall.schema.diff;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Things without values that are the same but for their name: an index, a constraint, a trigger.
/// They get the new name, where exactly one fits, so that nothing is built again.
final class Retitling {

    private record Like(ObjectKind kind, String schema, String owner, Object likeness) {}

    private final Snapshot to;
    private final List<Step> steps = new ArrayList<>();
    private Snapshot from;

    private Retitling(Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
    }

    /// What is there when everything has its new name.
    ///
    /// @param steps the statements that give the names
    record Retitled(Snapshot from, List<Step> steps) {}

    static Retitled of(Snapshot from, Snapshot to) {
        Retitling retitling = new Retitling(from, to);
        Map<ObjectId, ObjectId> names = retitling.names();
        while (retitling.some(names)) {}
        return new Retitled(retitling.from, retitling.steps);
    }

    /// Which old name becomes which new one.
    private Map<ObjectId, ObjectId> names() {
        Map<Like, List<ObjectId>> gone = only(from, to);
        Map<Like, List<ObjectId>> come = only(to, from);
        Map<ObjectId, ObjectId> names = new TreeMap<>();
        gone.forEach(
                (like, ids) -> {
                    List<ObjectId> others = come.getOrDefault(like, List.of());
                    if (ids.size() == 1 && others.size() == 1) {
                        names.put(ids.getFirst(), others.getFirst());
                    }
                });
        return names;
    }

    private static Map<Like, List<ObjectId>> only(Snapshot in, Snapshot notIn) {
        Map<Like, List<ObjectId>> only = new HashMap<>();
        for (CatalogObject object : in.objects().values()) {
            ObjectId id = object.id();
            object.likeness()
                    .filter(likeness -> !notIn.has(id))
                    .map(likeness -> new Like(id.kind(), id.schema(), id.owner(), likeness))
                    .ifPresent(like -> only.computeIfAbsent(like, l -> new ArrayList<>()).add(id));
        }
        return only;
    }

    /// Gives the names that are free.
    private boolean some(Map<ObjectId, ObjectId> names) {
        Set<String> taken = new HashSet<>();
        from.objects().values().forEach(object -> taken.addAll(object.occupies()));
        Map<ObjectId, ObjectId> now = new TreeMap<>();
        names.forEach(
                (before, after) -> {
                    Set<String> needed = new HashSet<>(to.known(after).occupies());
                    needed.removeAll(from.known(before).occupies());
                    if (needed.stream().noneMatch(taken::contains)) {
                        now.put(before, after);
                        taken.addAll(needed);
                    }
                });
        now.forEach((before, after) -> steps.add(from.known(before).renamed(after.name())));
        names.keySet().removeAll(now.keySet());
        if (!now.isEmpty()) {
            from = renamed(now);
        }
        return !now.isEmpty() && !names.isEmpty();
    }

    private Snapshot renamed(Map<ObjectId, ObjectId> names) {
        SortedMap<ObjectId, CatalogObject> objects = new TreeMap<>();
        Map<ObjectId, ObjectId> all = new HashMap<>(names);
        for (CatalogObject object : from.objects().values()) {
            CatalogObject after = object.retitled(names, to);
            objects.put(after.id(), after);
            all.put(object.id(), after.id());
        }
        return new Snapshot(
                objects, replaced(from.needs(), all), replaced(from.names(), all), from.server());
    }

    private static SortedMap<ObjectId, SortedSet<ObjectId>> replaced(
            SortedMap<ObjectId, SortedSet<ObjectId>> sets, Map<ObjectId, ObjectId> names) {
        SortedMap<ObjectId, SortedSet<ObjectId>> replaced = new TreeMap<>();
        sets.forEach(
                (id, set) -> {
                    SortedSet<ObjectId> ids = new TreeSet<>();
                    set.forEach(one -> ids.add(names.getOrDefault(one, one)));
                    replaced.put(names.getOrDefault(id, id), ids);
                });
        return replaced;
    }
}
