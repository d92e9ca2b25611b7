package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A check of a table.
///
/// @param definition as the server prints it: `CHECK ((price > 0))`
public record Check(ObjectId id, String definition, boolean enforced, boolean valid)
        implements CatalogObject {

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
        return Set.of(Constraint.place(id));
    }

    @Override
    public boolean survives(ObjectId altered) {
        return altered.kind() == ObjectKind.COLUMN;
    }

    @Override
    public List<Step> added(Sides sides) {
        Step step = Constraint.add(id, new Tail(definition, false, false, enforced, valid).text());
        boolean checked = valid && enforced && sides.from().has(attachedTo());
        Hazard hazard = checked ? Hazard.mayFail("it is refused if a row breaks it") : null;
        return List.of(new Step(step.id(), step.sql(), true, hazard));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(Constraint.drop(id));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Check old = (Check) before;
        boolean validated = !old.valid && valid && enforced == old.enforced;
        return validated && definition.equals(old.definition)
                ? Change.altered(List.of(Constraint.validate(id)))
                : Change.recreated();
    }
}
