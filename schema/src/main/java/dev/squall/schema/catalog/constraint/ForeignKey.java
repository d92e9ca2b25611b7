package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Counterpart;
import dev.squall.schema.catalog.Descendant;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A foreign key.
///
/// @param definition as the server prints it, without the words that follow here
/// @param target the table that it points to
/// @param enforced whether the server looks at all
/// @param valid whether all rows have been checked
/// @param ownName what it is called in a partition, where `id` has the name of the one above
/// @param parent the foreign key of the table above that it stands for
public record ForeignKey(
        ObjectId id,
        String definition,
        ObjectId target,
        boolean deferrable,
        boolean deferred,
        boolean enforced,
        boolean valid,
        @Nullable String ownName,
        @Nullable ObjectId parent)
        implements Counterpart {

    /// A foreign key.
    public ForeignKey {
        ownName = id.name().equals(ownName) ? null : ownName;
    }

    /// What it is called.
    public String name() {
        return ownName == null ? id.name() : ownName;
    }

    @Override
    public ObjectId table() {
        return attachedTo();
    }

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof ForeignKey key
                && Objects.equals(parent, key.parent)
                && (parent != null || name().equals(key.name()))
                && tail().equals(key.tail())
                && target.equals(key.target);
    }

    @Override
    public String phrase() {
        return Constraint.phrase(own());
    }

    @Override
    public ObjectId attachedTo() {
        return Constraint.table(id);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> needs = new TreeSet<>(Set.of(table()));
        needs.add(target);
        if (parent != null) {
            needs.add(parent);
        }
        return needs;
    }

    @Override
    public ObjectId refersTo() {
        return target;
    }

    @Override
    public Set<String> occupies() {
        return Set.of(Constraint.place(id));
    }

    @Override
    public boolean fallsWith(ObjectId need) {
        return Constraint.isOwnColumn(id, need);
    }

    @Override
    public boolean isDeferred() {
        return deferred;
    }

    private Tail tail() {
        return new Tail(definition, deferrable, deferred, enforced, valid);
    }

    @Override
    public List<Step> added(Sides sides) {
        Way way = way(sides);
        if (way == Way.JOINED || way == Way.WITH_TABLE || way == Way.WITH_PARENT) {
            return List.of();
        }
        if (isKept(sides)) {
            return List.of();
        }
        Step step = Constraint.add(own(), tail().text());
        boolean checked = valid && enforced && sides.from().has(attachedTo());
        Hazard hazard = checked ? Hazard.mayFail("it is refused if a row points to nothing") : null;
        return List.of(new Step(step.id(), step.sql(), true, hazard));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return isKept(sides) || isMerged(sides)
                ? List.of()
                : List.of(new Step(id, Constraint.drop(own()).sql(), true));
    }

    private ObjectId own() {
        return attachedTo().part(id.kind(), name());
    }

    /// Whether it was that of a table above, which its own has left.
    private boolean isKept(Sides sides) {
        return isLike(sides.from(), sides.to());
    }

    /// Whether it becomes that of a table above.
    private boolean isMerged(Sides sides) {
        return isLike(sides.to(), sides.from());
    }

    /// Whether the one side has it as that of a table above, and the other as its own.
    private boolean isLike(Snapshot below, Snapshot alone) {
        List<ObjectId> above = new ArrayList<>(Descendant.above(below, table()));
        above.removeAll(Descendant.above(alone, table()));
        return !above.isEmpty()
                && like(below, above)
                        .anyMatch(
                                one ->
                                        like(alone, List.of())
                                                .anyMatch(own -> own.name().equals(one.name())));
    }

    private Stream<ForeignKey> like(Snapshot snapshot, List<ObjectId> above) {
        return snapshot.attached(table()).stream()
                .flatMap(one -> snapshot.get(one, ForeignKey.class).stream())
                .filter(one -> one.tail().equals(tail()))
                .filter(
                        one ->
                                above.isEmpty()
                                        ? one.parent == null
                                        : one.parent != null
                                                && above.contains(Constraint.table(one.parent)));
    }

    @Override
    public Step renamed(String name) {
        return Constraint.renamed(id, name);
    }

    @Override
    public Optional<Object> likeness() {
        return parent == null ? Optional.of(tail()) : Optional.empty();
    }

    /// Those of the partitions keep their names.
    @Override
    public CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        ObjectId above = parent == null ? null : names.getOrDefault(parent, parent);
        String other = names.getOrDefault(id, id).name();
        String root = above == null || above.equals(parent) ? other : above.name();
        return new ForeignKey(
                attachedTo().part(id.kind(), root),
                definition,
                target,
                deferrable,
                deferred,
                enforced,
                valid,
                other.equals(id.name()) ? name() : other,
                above);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        ForeignKey old = (ForeignKey) before;
        boolean same = definition.equals(old.definition) && enforced == old.enforced;
        boolean moved = !keys(sides.from(), old.id).equals(keys(sides.to(), id));
        if (!same || moved || (old.valid && !valid) || isTornOff(old.parent, sides)) {
            return Change.recreated();
        }
        if (parent != null) {
            return Change.altered(List.of());
        }
        List<Step> steps = new ArrayList<>();
        if (deferrable != old.deferrable || deferred != old.deferred) {
            Ddl sql = Constraint.alter(id).sql(" alter constraint ").name(id.name());
            sql.sql(deferrable ? " deferrable" : " not deferrable");
            steps.add(Step.of(id, sql.sqlIf(deferred, " initially deferred")));
        }
        if (valid && !old.valid) {
            steps.add(Constraint.validate(id));
        }
        return Change.altered(steps);
    }

    /// The keys and indexes that it rests on: it cannot be put on others.
    private static Set<ObjectId> keys(Snapshot snapshot, ObjectId id) {
        return snapshot.needsOf(id).stream()
                .filter(
                        need ->
                                switch (need.kind()) {
                                    case PRIMARY_KEY, UNIQUE, INDEX -> true;
                                    default -> false;
                                })
                .collect(Collectors.toSet());
    }

    /// The same, without a look at the rows that are there.
    public ForeignKey notValid() {
        return new ForeignKey(
                id, definition, target, deferrable, deferred, enforced, false, ownName, parent);
    }

    /// The same of another table.
    public ForeignKey on(ObjectId other) {
        return new ForeignKey(
                other,
                definition,
                target,
                deferrable,
                deferred,
                enforced,
                valid,
                other.name(),
                null);
    }
}
