package dev.squall.schema.catalog.trigger;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return sides.to()
                .get(parent, Trigger.class)
                .map(above -> List.of(new Trigger(id, on, definition, above.firing, parent).fire()))
                .orElse(List.of());
    }

    private Step fire() {
        Ddl sql = Ddl.of("alter table ").name(on).sql(" ").declared(firing.word());
        return Step.of(id, sql.sql(" trigger ").name(id.name()));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Trigger old = (Trigger) before;
        if (parent == null && !(definition.equals(old.definition) && on.equals(old.on))) {
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
