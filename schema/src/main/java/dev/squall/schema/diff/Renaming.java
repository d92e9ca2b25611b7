package dev.squall.schema.diff;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that gets another name.
///
/// @param before what it is called
/// @param after what it will be called
public record Renaming(ObjectId before, ObjectId after) {

    /// The renaming of something to a name in the same place.
    public static Renaming of(ObjectId before, String name) {
        return new Renaming(
                before, new ObjectId(before.kind(), before.schema(), before.owner(), name));
    }

    /// What a person means by two names, if it is there. Where a table and something else could be
    /// meant, it is what has the new name in the end.
    ///
    /// @param name the old name, as people write it
    /// @param to the new one, with or without what stands before it
    public static Optional<Renaming> find(Snapshot now, Snapshot end, String name, String to) {
        String last = to.substring(to.lastIndexOf('.') + 1);
        List<Renaming> found =
                named(now)
                        .filter(id -> id.isCalled(name))
                        .map(id -> of(id, last))
                        .sorted((a, b) -> a.before.compareTo(b.before))
                        .toList();
        return found.stream()
                .filter(renaming -> isThere(end, renaming.after))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static Stream<ObjectId> named(Snapshot snapshot) {
        return snapshot.objects().values().stream()
                .flatMap(o -> Stream.concat(Stream.of(o.id()), o.namesInside().stream()))
                .filter(id -> id.kind() != ObjectKind.COMMENT && id.kind() != ObjectKind.GRANT);
    }

    private static boolean isThere(Snapshot snapshot, ObjectId id) {
        return named(snapshot).anyMatch(id::equals);
    }

    /// The statement.
    ///
    /// @param now the database before it
    public Step step(Snapshot now) {
        return step(now, before, after.name());
    }

    /// The statement that undoes it.
    ///
    /// @param then the database after it
    public Step inverse(Snapshot then) {
        return step(then, after, before.name());
    }

    private static Step step(Snapshot in, ObjectId id, String name) {
        CatalogObject object = in.get(id);
        return object != null ? object.renamed(name) : holder(in, id).renamed(id, name);
    }

    private static CatalogObject holder(Snapshot in, ObjectId member) {
        return in.objects().values().stream()
                .filter(object -> object.namesInside().contains(member))
                .findFirst()
                .orElseThrow();
    }

    /// What has the old name in its own, and the new one in the end: the keys, the indexes and the
    /// sequences that PostgreSQL named after it.
    ///
    /// @param then the database after it
    public List<Renaming> followers(Snapshot then, Snapshot end) {
        List<Renaming> followers = new ArrayList<>();
        for (CatalogObject object : then.objects().values()) {
            ObjectId id = object.id();
            if (!end.has(id) && belongs(object) && id.name().contains(before.name())) {
                Renaming follower = of(id, id.name().replace(before.name(), after.name()));
                if (end.has(follower.after)) {
                    followers.add(follower);
                }
            }
        }
        return followers;
    }

    private boolean belongs(CatalogObject object) {
        ObjectId table = after.kind() == ObjectKind.COLUMN ? owner(after) : after;
        ObjectId to = object.attachedTo();
        return to != null
                && object.id().kind() != ObjectKind.COLUMN
                && (to.equals(table) || Objects.equals(owner(to), table));
    }

    private static ObjectId owner(ObjectId part) {
        return ObjectId.of(ObjectKind.TABLE, part.schema(), part.owner());
    }

    /// What something is called after it.
    public ObjectId applied(ObjectId id) {
        if (id.equals(before)) {
            return after;
        }
        if (before.kind() == ObjectKind.SCHEMA && id.schema().equals(before.name())) {
            return new ObjectId(id.kind(), after.name(), id.owner(), id.name());
        }
        boolean inside =
                before.owner().isEmpty()
                        && id.schema().equals(before.schema())
                        && id.owner().equals(before.name());
        if (inside) {
            return new ObjectId(id.kind(), id.schema(), after.name(), id.name());
        }
        boolean about =
                id.owner().equals(before.owner())
                        && id.name().equals(before.kind().word() + " " + before.name());
        return about
                ? new ObjectId(
                        id.kind(),
                        id.schema(),
                        id.owner(),
                        before.kind().word() + " " + after.name())
                : id;
    }
}
