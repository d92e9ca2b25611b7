package dev.squall.schema.catalog.policy;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.OwnerBound;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Row-level security of a table, if anything of it is on.
///
/// @param enabled whether policies apply
/// @param forced whether they apply to the owner as well
public record RowSecurity(ObjectId id, boolean enabled, boolean forced) implements OwnerBound {

    @Override
    public String phrase() {
        return Ddl.of("table ").owner(id).text();
    }

    @Override
    public ObjectId attachedTo() {
        return ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner());
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(attachedTo());
    }

    @Override
    public boolean bindsOwner() {
        return enabled && forced;
    }

    @Override
    public List<Step> added(Sides sides) {
        return steps(new RowSecurity(id, false, false));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return new RowSecurity(id, false, false).steps(this);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return Change.altered(steps((RowSecurity) before));
    }

    private List<Step> steps(RowSecurity old) {
        List<Step> steps = new ArrayList<>();
        if (enabled != old.enabled) {
            steps.add(step(Ddl.of(enabled ? " enable" : " disable")));
        }
        if (forced != old.forced) {
            steps.add(step(Ddl.of(forced ? " force" : " no force")));
        }
        return steps;
    }

    private Step step(Ddl word) {
        Ddl sql = Ddl.of("alter ").declared(phrase()).add(word);
        return Step.of(id, sql.sql(" row level security"));
    }
}
