package dev.squall.schema.catalog.statistics;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A statistics object.
///
/// @param table what it is about
/// @param definition the statement that the server prints for it
/// @param target how much `analyze` samples for it, or -1
public record Statistics(ObjectId id, ObjectId table, String definition, int target)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("statistics ").name(id).text();
    }

    @Override
    public ObjectId attachedTo() {
        return table;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(table);
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
        steps.add(new Step(id, definition, true));
        if (target >= 0) {
            steps.add(setTarget());
        }
        return steps;
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Statistics old = (Statistics) before;
        return definition.equals(old.definition)
                ? Change.altered(List.of(setTarget()))
                : Change.recreated();
    }

    private Step setTarget() {
        Ddl sql = Ddl.of("alter ").declared(phrase()).sql(" set statistics ");
        return Step.of(id, sql.number(target));
    }
}
