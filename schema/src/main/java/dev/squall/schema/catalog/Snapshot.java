package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import java.util.Collections;
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
public final class Snapshot {

    private final SortedMap<ObjectId, CatalogObject> objects;
    private final SortedMap<ObjectId, SortedSet<ObjectId>> needs;
    private final SortedMap<ObjectId, SortedSet<ObjectId>> names;
    private final ServerFacts server;
    private final VaryingArray.Spelling spelling;
    private final Map<ObjectId, SortedSet<ObjectId>> dependents = new HashMap<>();
    private final Map<ObjectId, SortedSet<ObjectId>> parts = new HashMap<>();
    private final Map<ObjectId, SortedSet<ObjectId>> attached = new HashMap<>();

    /// A snapshot that nobody changes.
    ///
    /// @param objects in the order of their ids
    /// @param needs what must be there before an object
    /// @param names what an object's body names
    /// @param server what the server can do that it was read from
    public Snapshot(
            SortedMap<ObjectId, CatalogObject> objects,
            SortedMap<ObjectId, SortedSet<ObjectId>> needs,
            SortedMap<ObjectId, SortedSet<ObjectId>> names,
            ServerFacts server) {
        this(objects, needs, names, server, new VaryingArray.Spelling());
    }

    private Snapshot(
            SortedMap<ObjectId, CatalogObject> objects,
            SortedMap<ObjectId, SortedSet<ObjectId>> needs,
            SortedMap<ObjectId, SortedSet<ObjectId>> names,
            ServerFacts server,
            VaryingArray.Spelling spelling) {
        this.objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
        this.needs = Collections.unmodifiableSortedMap(new TreeMap<>(needs));
        this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        this.server = server;
        this.spelling = spelling;
        needs.forEach((id, all) -> all.forEach(need -> put(dependents, need, id)));
        objects.forEach(
                (id, object) -> {
                    put(parts, object.partOf(), id);
                    put(attached, object.partOf(), id);
                    put(attached, object.attachedTo(), id);
                    put(attached, object.standsFor(), id);
                });
    }

    private static void put(
            Map<ObjectId, SortedSet<ObjectId>> index, @Nullable ObjectId key, ObjectId id) {
        if (key != null) {
            index.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
        }
    }

    private static Set<ObjectId> in(Map<ObjectId, SortedSet<ObjectId>> index, ObjectId id) {
        SortedSet<ObjectId> found = index.get(id);
        return found == null ? Set.of() : Collections.unmodifiableSortedSet(found);
    }

    /// The objects, in the order of their ids.
    public SortedMap<ObjectId, CatalogObject> objects() {
        return objects;
    }

    /// What must be there before each object that needs something.
    public SortedMap<ObjectId, SortedSet<ObjectId>> needs() {
        return needs;
    }

    /// What the bodies of the objects name.
    public SortedMap<ObjectId, SortedSet<ObjectId>> names() {
        return names;
    }

    /// What the server can do that it was read from.
    public ServerFacts server() {
        return server;
    }

    /// Nothing.
    public static Snapshot empty() {
        return new Snapshot(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), ServerFacts.NONE);
    }

    /// The same with other objects of the same ids, or without some.
    public Snapshot with(SortedMap<ObjectId, CatalogObject> others) {
        return new Snapshot(others, needs, names, server, spelling);
    }

    /// The same, and how its server prints what can be printed in two ways.
    Snapshot spelled(VaryingArray.Spelling other) {
        return new Snapshot(objects, needs, names, server, other);
    }

    /// A statement with the spelling of the database that this was read from: what it makes is
    /// printed there as it is here. Only texts that mean the same are exchanged.
    public String spelled(String sql) {
        return spelling.of(sql);
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

    /// Who needs something, in the order of the ids.
    public Set<ObjectId> dependents(ObjectId on) {
        return in(dependents, on);
    }

    /// The objects of a type that need something, in the order of their ids.
    public <T extends CatalogObject> List<T> dependents(ObjectId on, Class<T> type) {
        return typed(dependents(on), type);
    }

    /// The parts of an object that have a type, in the order of their ids.
    public <T extends CatalogObject> List<T> parts(ObjectId whole, Class<T> type) {
        return typed(in(parts, whole), type);
    }

    /// The parts of something, and what is attached to it.
    public Set<ObjectId> attached(ObjectId to) {
        return in(attached, to);
    }

    private <T extends CatalogObject> List<T> typed(Set<ObjectId> ids, Class<T> type) {
        return ids.stream().flatMap(id -> get(id, type).stream()).toList();
    }

    /// What is only here, only there, or different: empty if the snapshots are the same.
    public List<ObjectId> differences(Snapshot other) {
        SortedSet<ObjectId> all = new TreeSet<>();
        all.addAll(objects.keySet());
        all.addAll(other.objects.keySet());
        return all.stream().filter(id -> !same(get(id), other.get(id))).toList();
    }

    private static boolean same(@Nullable CatalogObject one, @Nullable CatalogObject other) {
        return one != null && other != null && one.equivalent(other);
    }
}
