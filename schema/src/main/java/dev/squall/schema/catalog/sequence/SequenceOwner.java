package dev.squall.schema.catalog.sequence;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// The column that owns a sequence: when the column is dropped, so is the sequence.
public record SequenceOwner(ObjectId id, ObjectId column) implements CatalogObject {

    private ObjectId sequence() {
        return ObjectId.of(ObjectKind.SEQUENCE, id.schema(), id.owner());
    }

    @Override
    public String phrase() {
        return Ddl.of("sequence ").name(sequence()).text();
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(column);
    }

    @Override
    public ObjectId attachedTo() {
        return sequence();
    }

    @Override
    public boolean survives(ObjectId altered) {
        return true;
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("alter ").declared(phrase()).sql(" owned by ");
        return List.of(Step.of(id, sql.owner(column).sql(".").name(column.name())));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(Step.of(id, Ddl.of("alter ").declared(phrase()).sql(" owned by none")));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return Change.altered(added(sides));
    }
}
