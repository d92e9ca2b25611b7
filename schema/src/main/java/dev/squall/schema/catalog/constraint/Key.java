package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A primary key, a unique constraint or an exclusion constraint.
///
/// @param definition as the server prints it: `PRIMARY KEY (id)`
/// @param index what the index behind it has
public record Key(ObjectId id, String definition, IndexFlags index) implements CatalogObject {

    @Override
    public String phrase() {
        return Constraint.phrase(id);
    }

    @Override
    public ObjectId attachedTo() {
        return Constraint.table(id);
    }

    @Override
    public Set<String> occupies() {
        return Set.of(Constraint.place(id), "relation " + id.schema() + "." + id.name());
    }

    @Override
    public boolean fallsWith(ObjectId need) {
        return Constraint.isOwnColumn(id, need);
    }

    @Override
    public boolean isDeferred() {
        return Tail.of(definition).deferred();
    }

    @Override
    public boolean survives(ObjectId altered) {
        return altered.kind() == ObjectKind.COLUMN;
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        Step step = Constraint.add(id, definition);
        ObjectId table = attachedTo();
        Hazard hazard =
                sides.from().has(table)
                        ? Hazard.scan(
                                "nobody can use " + table.called() + " while its index is built")
                        : null;
        steps.add(new Step(id, step.sql(), true, hazard));
        steps.addAll(index.added(id));
        return steps;
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(Constraint.drop(id));
    }

    @Override
    public Step renamed(String name) {
        return Constraint.renamed(id, name);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Key old = (Key) before;
        return definition.equals(old.definition)
                ? Change.altered(index.changed(old.index, id))
                : Change.recreated();
    }
}
