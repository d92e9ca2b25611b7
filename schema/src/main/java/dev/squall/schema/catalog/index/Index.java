package dev.squall.schema.catalog.index;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An index.
///
/// @param on its table or materialized view
/// @param definition the statement that the server prints for it
/// @param valid whether it is complete; what a failed `create index concurrently` leaves is not
public record Index(ObjectId id, ObjectId on, String definition, boolean valid, IndexFlags flags)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("index ").name(id).text();
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
    public Set<String> occupies() {
        return Set.of("relation " + id.schema() + "." + id.name());
    }

    @Override
    public boolean fallsWith(ObjectId need) {
        return need.kind() == ObjectKind.COLUMN;
    }

    @Override
    public boolean survives(ObjectId altered) {
        return altered.kind() == ObjectKind.COLUMN;
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        Hazard hazard =
                sides.from().has(on)
                        ? Hazard.scan("nobody can write to " + on.called() + " meanwhile")
                        : null;
        steps.add(new Step(id, definition, true, hazard));
        steps.addAll(flags.added(id));
        return steps;
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Index old = (Index) before;
        return definition.equals(old.definition) && (valid == old.valid || !valid)
                ? Change.altered(flags.changed(old.flags, id))
                : Change.recreated();
    }
}
