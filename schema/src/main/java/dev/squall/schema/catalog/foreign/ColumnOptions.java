package dev.squall.schema.catalog.foreign;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// What a wrapper is told about a column of a foreign table.
///
/// @param options `column_name=id` and so on
public record ColumnOptions(ObjectId id, List<String> options) implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("options of column ").owner(id).sql(".").name(id.name()).text();
    }

    @Override
    public ObjectId attachedTo() {
        return new ObjectId(ObjectKind.COLUMN, id.schema(), id.owner(), id.name());
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(attachedTo());
    }

    @Override
    public boolean survives(ObjectId altered) {
        return true;
    }

    @Override
    public List<Step> added(Sides sides) {
        return steps(List.of(), options);
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return steps(options, List.of());
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return Change.altered(steps(((ColumnOptions) before).options, options));
    }

    private List<Step> steps(List<String> before, List<String> after) {
        Ddl sql = Ddl.of("alter foreign table ").owner(id).sql(" alter column ").name(id.name());
        return List.of(Step.of(id, sql.add(ForeignOptions.changes(before, after))));
    }
}
