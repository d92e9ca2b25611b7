package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A foreign key.
///
/// @param definition as the server prints it, without the words that follow here
/// @param target the table that it points to
/// @param enforced whether the server looks at all
/// @param valid whether all rows have been checked
public record ForeignKey(
        ObjectId id,
        String definition,
        ObjectId target,
        boolean deferrable,
        boolean deferred,
        boolean enforced,
        boolean valid)
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
    public Set<ObjectId> dependsOn() {
        return Set.of(target);
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
        Step step = Constraint.add(id, tail().text());
        boolean checked = valid && enforced && sides.from().has(attachedTo());
        Hazard hazard = checked ? Hazard.mayFail("it is refused if a row points to nothing") : null;
        return List.of(new Step(step.id(), step.sql(), true, hazard));
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
        ForeignKey old = (ForeignKey) before;
        boolean same = definition.equals(old.definition) && enforced == old.enforced;
        if (!same || (old.valid && !valid)) {
            return Change.recreated();
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

    /// The same, without a look at the rows that are there.
    public ForeignKey notValid() {
        return new ForeignKey(id, definition, target, deferrable, deferred, enforced, false);
    }
}
