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

/// A trigger.
///
/// @param on its table or view
/// @param definition the statement that the server prints for it
public record Trigger(ObjectId id, ObjectId on, String definition, Firing firing)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("trigger ").name(id.name()).sql(" on ").name(on).text();
    }

    @Override
    public ObjectId attachedTo() {
        return on;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(on);
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(id, definition, true));
        if (firing != Firing.ORIGIN) {
            steps.add(fire());
        }
        return steps;
    }

    private Step fire() {
        Ddl sql = Ddl.of("alter table ").name(on).sql(" ").declared(firing.word());
        return Step.of(id, sql.sql(" trigger ").name(id.name()));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Trigger old = (Trigger) before;
        return definition.equals(old.definition) && on.equals(old.on)
                ? Change.altered(List.of(fire()))
                : Change.recreated();
    }
}
