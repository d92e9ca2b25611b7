package dev.squall.schema.catalog.trigger;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Descendant;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A trigger, or one that a partition has from its parent and that fires otherwise.
///
/// @param on its table or view
/// @param definition the statement that the server prints for it
/// @param parent the one above it, if it is a partition's
public record Trigger(
        ObjectId id, ObjectId on, String definition, Firing firing, @Nullable ObjectId parent)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("trigger ").name(id.name()).sql(" on ").name(on).text();
    }

    @Override
    public ObjectId attachedTo() {
        return parent == null ? on : parent;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return parent == null ? Set.of(on) : Set.of(on, parent);
    }

    @Override
    public boolean isDeferred() {
        return definition.contains(" INITIALLY DEFERRED ");
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        if (parent == null) {
            steps.add(new Step(id, definition, true));
        }
        if (parent != null || firing != Firing.ORIGIN) {
            steps.add(fire());
        }
        return steps;
    }

    /// A partition's trigger stays, and fires as the one above it.
    @Override
    public List<Step> dropped(Sides sides) {
        if (parent == null) {
            return List.of(Step.of(id, Ddl.of("drop ").declared(phrase())));
        }
        if (!isBelow(sides.to())) {
            return List.of();
        }
        return sides.to()
                .get(parent, Trigger.class)
                .map(above -> List.of(new Trigger(id, on, definition, above.firing, parent).fire()))
                .orElse(List.of());
    }

    /// Whether its table is a partition of that of the one above.
    private boolean isBelow(Snapshot snapshot) {
        return parent != null
                && Descendant.above(snapshot, on)
                        .contains(ObjectId.of(on.kind(), parent.schema(), parent.owner()));
    }

    @Override
    public boolean comesJoined(Sides sides) {
        return parent != null && sides.isThere(on) && !isBelow(sides.from());
    }

    private Step fire() {
        Ddl sql = Ddl.of("alter table ").name(on).sql(" ").declared(firing.word());
        return Step.of(id, sql.sql(" trigger ").name(id.name()));
    }

    @Override
    public Optional<Object> likeness() {
        String name = new Ddl().name(id.name()).text();
        return parent == null
                ? Optional.of(List.of(on, definition.replaceFirst(Pattern.quote(name), ""), firing))
                : Optional.empty();
    }

    @Override
    public CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        ObjectId other = names.getOrDefault(id, id);
        return other.equals(id) ? this : to.known(other);
    }

    @Override
    public Step renamed(String name) {
        Ddl sql = Ddl.of("alter ").declared(phrase()).sql(" rename to ").name(name);
        return Step.of(id, sql);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Trigger old = (Trigger) before;
        boolean same =
                parent == null
                        ? definition.equals(old.definition) && on.equals(old.on)
                        : isBelow(sides.from());
        if (!same || (parent == null) != (old.parent == null)) {
            return Change.recreated();
        }
        List<Step> steps = new ArrayList<>();
        if (firing != old.firing) {
            steps.add(fire());
            sides.to().dependents(id, Trigger.class).stream()
                    .filter(below -> id.equals(below.parent) && sides.from().has(below.id))
                    .forEach(below -> steps.add(below.fire()));
        }
        return Change.altered(steps);
    }
}
