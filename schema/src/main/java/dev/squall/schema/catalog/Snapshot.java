package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A database's objects, and what each needs.
///
/// @param objects in the order of their ids
/// @param needs what must be there before an object
/// @param names what an object's body names
/// @param server what the server can do that it was read from
public record Snapshot(
        SortedMap<ObjectId, CatalogObject> objects,
        SortedMap<ObjectId, SortedSet<ObjectId>> needs,
        SortedMap<ObjectId, SortedSet<ObjectId>> names,
        ServerFacts server) {

    /// A snapshot that nobody changes.
    public Snapshot {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
        needs = Collections.unmodifiableSortedMap(new TreeMap<>(needs));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /// Nothing.
    public static Snapshot empty() {
        return new Snapshot(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), ServerFacts.NONE);
    }

    /// Whether there is such an object.
    public boolean has(ObjectId id) {
        return objects.containsKey(id);
    }

    /// The object, if there is one.
    public @Nullable CatalogObject get(ObjectId id) {
        return objects.get(id);
    }

    /// The object, which is there.
    public CatalogObject known(ObjectId id) {
        return Objects.requireNonNull(objects.get(id), id::toString);
    }

    /// The object of a known type, if there is one.
    public <T extends CatalogObject> Optional<T> get(ObjectId id, Class<T> type) {
        return Optional.ofNullable(objects.get(id)).filter(type::isInstance).map(type::cast);
    }

    /// What an object needs.
    public Set<ObjectId> needsOf(ObjectId id) {
        return needs.getOrDefault(id, Collections.emptySortedSet());
    }

    /// What the body of an object names.
    public Set<ObjectId> namesOf(ObjectId id) {
        return names.getOrDefault(id, Collections.emptySortedSet());
    }

    /// The objects of a type that need something.
    public <T> List<T> dependents(ObjectId on, Class<T> type) {
        return objects.values().stream()
                .filter(type::isInstance)
                .filter(object -> needsOf(object.id()).contains(on))
                .map(type::cast)
                .toList();
    }

    /// The parts of an object that have a type, in the order of their ids.
    public <T extends CatalogObject> List<T> parts(ObjectId whole, Class<T> type) {
        return objects.values().stream()
                .filter(type::isInstance)
                .filter(object -> whole.equals(object.partOf()))
                .map(type::cast)
                .toList();
    }

    /// What an object needs, the other way round: who needs it.
    public Map<ObjectId, SortedSet<ObjectId>> dependents() {
        Map<ObjectId, SortedSet<ObjectId>> dependents = new HashMap<>();
        needs.forEach(
                (id, all) ->
                        all.forEach(
                                need ->
                                        dependents
                                                .computeIfAbsent(need, n -> new TreeSet<>())
                                                .add(id)));
        return dependents;
    }

    /// What is only here, only there, or different: empty if the snapshots are the same.
    public List<ObjectId> differences(Snapshot other) {
        SortedSet<ObjectId> all = new TreeSet<>(Comparator.naturalOrder());
        all.addAll(objects.keySet());
        all.addAll(other.objects.keySet());
        return all.stream().filter(id -> !same(get(id), other.get(id))).toList();
    }

    private static boolean same(@Nullable CatalogObject one, @Nullable CatalogObject other) {
        return one != null && other != null && one.equivalent(other);
    }
}
