package dev.squall.schema.diff;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides what happens to each object: what differs itself, and then all that cannot stay where it
/// is because of that.
final class Fates {

    private final Sides sides;
    private final SortedMap<ObjectId, Fate> all = new TreeMap<>();
    private final Deque<Fate> toSpread = new ArrayDeque<>();
    private final SortedMap<ObjectId, ObjectId> forced = new TreeMap<>();

    Fates(Sides sides) {
        this.sides = sides;
        Set<ObjectId> ids = new TreeSet<>(sides.from().objects().keySet());
        ids.addAll(sides.to().objects().keySet());
        ids.forEach(this::own);
        while (!toSpread.isEmpty()) {
            spread(toSpread.remove());
        }
        all.values().forEach(this::company);
    }

    SortedMap<ObjectId, Fate> all() {
        return all;
    }

    /// What has to go although nobody said so, and what it needs.
    SortedMap<ObjectId, ObjectId> forced() {
        return forced;
    }

    /// What goes, for a time or for good.
    Set<ObjectId> away() {
        return all.values().stream()
                .filter(Fate::isAway)
                .map(fate -> fate.id)
                .collect(Collectors.toSet());
    }

    boolean isAway(ObjectId id) {
        return of(id).isAway();
    }

    /// The fate that comes from the object itself.
    private void own(ObjectId id) {
        Fate fate = new Fate(id);
        CatalogObject before = sides.from().get(id);
        CatalogObject after = sides.to().get(id);
        if (before == null) {
            fate.comes = true;
        } else if (after == null) {
            fate.goes = true;
        } else if (!before.equivalent(after) || after.isMoved(before, sides)) {
            differ(fate, after.changed(before, sides));
            takeLater(fate, after);
        }
        all.put(id, fate);
        if (!fate.isNothing()) {
            toSpread.add(fate);
        }
    }

    private static void differ(Fate fate, Change change) {
        switch (change) {
            case Change.Altered altered -> fate.altered = altered;
            case Change.Recreated recreated -> fate.recreate();
        }
    }

    /// What it can let go of, it can also take when everything else is there.
    private void takeLater(Fate fate, CatalogObject after) {
        boolean later =
                fate.altered != null
                        && sides.to().needsOf(fate.id).stream()
                                .filter(n -> !sides.from().has(n) && after.releases(n))
                                .anyMatch(n -> !after.losesShape(n, sides.to()));
        if (later) {
            fate.comes = true;
            fate.released = true;
        }
    }

    private Fate of(ObjectId id) {
        return Objects.requireNonNull(all.get(id), id::toString);
    }

    private void spread(Fate fate) {
        Snapshot from = sides.from();
        if (fate.isAway()) {
            from.attached(fate.id).forEach(id -> follow(of(id), fate));
            from.dependents(fate.id).forEach(id -> depart(of(id), fate));
        }
        if (fate.shapeless) {
            from.dependents(fate.id).stream()
                    .filter(id -> !isBelow(id, fate.id))
                    .forEach(id -> depart(of(id), fate));
        }
        Change.Altered altered = fate.altered;
        if (altered != null) {
            for (ObjectId disturbed : altered.disturbs()) {
                from.dependents(disturbed).forEach(id -> disturb(of(id), disturbed));
            }
        }
    }

    /// Whether it is the same in a table below, which loses its shape by itself.
    private boolean isBelow(ObjectId id, ObjectId above) {
        return id.kind() == above.kind() && sides.from().known(id).survives(above);
    }

    /// What is attached to something that goes, and still will be.
    private void follow(Fate fate, Fate to) {
        CatalogObject object = sides.from().known(fate.id);
        if (!fate.isAway() && !object.partsFrom(to.id, sides) && isTaken(object, to.id)) {
            away(fate, to.id);
        }
    }

    private boolean isTaken(CatalogObject object, ObjectId by) {
        return by.equals(object.standsFor()) || staysAttached(object.id(), by);
    }

    private boolean staysAttached(ObjectId id, ObjectId to) {
        CatalogObject after = sides.to().get(id);
        return after == null || to.equals(after.attachedTo()) || to.equals(after.partOf());
    }

    private void depart(Fate fate, Fate from) {
        if (fate.isAway()) {
            return;
        }
        boolean needed = sides.to().needsOf(fate.id).contains(from.id);
        CatalogObject object = sides.from().known(fate.id);
        if (object.releases(from.id) && !leaves(object, from.id)) {
            release(fate, object.losesShape(from.id, sides.from()));
        } else if (fate.altered == null || needed || isReplaced(fate.id, from.id)) {
            away(fate, from.id);
        }
    }

    /// Whether it changes so that it does not need something any more, before that goes.
    private boolean leaves(CatalogObject object, ObjectId need) {
        CatalogObject after = sides.to().get(object.id());
        return after != null
                && object.losesShape(need, sides.from())
                && !after.losesShape(need, sides.from());
    }

    /// What loses its shape takes all changes when it gets it back.
    private void release(Fate fate, boolean shapeless) {
        fate.goes = true;
        fate.comes = true;
        fate.released = true;
        if (shapeless && !fate.shapeless) {
            fate.shapeless = true;
            fate.altered = null;
            toSpread.add(fate);
        }
    }

    /// Whether it needs a new function of the same name instead: a call could mean both.
    private boolean isReplaced(ObjectId id, ObjectId gone) {
        return sides.to().needsOf(id).stream()
                .anyMatch(
                        need ->
                                need.kind() == gone.kind()
                                        && need.schema().equals(gone.schema())
                                        && need.owner().equals(gone.owner())
                                        && !sides.from().has(need)
                                        && bare(need).equals(bare(gone)));
    }

    /// A function's name carries its signature.
    private static String bare(ObjectId id) {
        int signature = id.name().indexOf('(');
        return signature < 0 ? id.name() : id.name().substring(0, signature);
    }

    private void disturb(Fate fate, ObjectId by) {
        CatalogObject object = sides.from().known(fate.id);
        if (!fate.isAway() && !object.survives(by)) {
            away(fate, by);
        }
    }

    private void away(Fate fate, ObjectId because) {
        if (sides.to().has(fate.id) && !isGone(because, fate.id)) {
            fate.recreate();
        } else {
            fate.goes = true;
            fate.comes = false;
            fate.released = false;
            fate.altered = null;
            forced.put(fate.id, because);
        }
        toSpread.add(fate);
    }

    /// Whether it would need something that will not be there.
    private boolean isGone(ObjectId need, ObjectId of) {
        return !sides.to().has(need) && sides.to().needsOf(of).contains(need);
    }

    /// Gives what goes silently a statement of its own, if that may end a circle.
    ///
    /// @return whether there was such a thing
    boolean separate(Set<ObjectId> circle) {
        boolean found = false;
        for (ObjectId id : circle) {
            Fate fate = of(id);
            boolean separable =
                    fate.goesWith != null
                            && sides.from().known(id).partOf() == null
                            && sides.from().needsOf(id).stream()
                                    .anyMatch(
                                            need ->
                                                    circle.contains(need)
                                                            && !root(need).equals(root(id)));
            if (separable) {
                fate.goesWith = null;
                found = true;
            }
        }
        return found;
    }

    private ObjectId root(ObjectId id) {
        ObjectId with = of(id).goesWith;
        return with == null ? id : root(with);
    }

    /// What needs no statement of its own.
    private void company(Fate fate) {
        CatalogObject before = sides.from().get(fate.id);
        if (fate.isAway() && before != null) {
            fate.goesWith = taker(before, fate);
        }
        CatalogObject after = sides.to().get(fate.id);
        ObjectId whole = after == null ? null : after.partOf();
        if (fate.comes && !fate.released && whole != null && of(whole).isNew()) {
            fate.comesWith = whole;
        }
    }

    private @Nullable ObjectId taker(CatalogObject object, Fate fate) {
        ObjectId whole = object.partOf();
        if (whole != null && of(whole).isAway()) {
            return whole;
        }
        ObjectId to = object.attachedTo();
        if (to != null
                && of(to).isAway()
                && staysAttached(fate.id, to)
                && !object.partsFrom(to, sides)) {
            return to;
        }
        ObjectId above = object.standsFor();
        if (above != null && of(above).isAway() && !object.partsFrom(above, sides)) {
            return above;
        }
        if (fate.comes) {
            return null;
        }
        Snapshot from = sides.from();
        return from.needsOf(fate.id).stream()
                .filter(need -> of(need).isAway() && object.fallsWith(need))
                .findFirst()
                .orElse(null);
    }
}
