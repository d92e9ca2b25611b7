package dev.squall.schema.catalog.rule;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A rule.
///
/// @param on its table or view
/// @param definition the statement that the server prints for it
/// @param state how `alter table` says whether it is in force: `enable`
public record Rule(ObjectId id, ObjectId on, String definition, String state)
        implements CatalogObject {

    private static final String USUAL = "enable";

    @Override
    public String phrase() {
        return Ddl.of("rule ").name(id.name()).sql(" on ").name(on).text();
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
        if (!state.equals(USUAL)) {
            steps.add(set());
        }
        return steps;
    }

    private Step set() {
        Ddl sql = Ddl.of("alter table ").name(on).sql(" ").declared(state);
        return Step.of(id, sql.sql(" rule ").name(id.name()));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Rule old = (Rule) before;
        return definition.equals(old.definition) && on.equals(old.on)
                ? Change.altered(List.of(set()))
                : Change.recreated();
    }
}
