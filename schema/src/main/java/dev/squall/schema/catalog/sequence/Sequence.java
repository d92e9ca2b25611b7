package dev.squall.schema.catalog.sequence;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.SequenceShape;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sequence.
///
/// @param owner the column that takes it along when it is dropped; see [SequenceOwner]
public record Sequence(ObjectId id, boolean unlogged, SequenceShape shape, @Nullable ObjectId owner)
        implements CatalogObject {

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof Sequence s && unlogged == s.unlogged && shape.equals(s.shape);
    }

    @Override
    public @Nullable ObjectId attachedTo() {
        return owner;
    }

    @Override
    public String phrase() {
        return Ddl.of("sequence ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("relation " + id.qualified());
    }

    /// Where a column's own sequence has counted to can be read from the column.
    @Override
    public boolean holdsData() {
        return owner == null;
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").sqlIf(unlogged, "unlogged ").declared(phrase());
        return List.of(Step.of(id, sql.add(shape.options("bigint"))));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(
                Step.of(
                        id,
                        Ddl.of("drop ").declared(phrase()),
                        holdsData()
                                ? Hazard.dataLoss("where the sequence has counted to is lost")
                                : null));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Sequence old = (Sequence) before;
        List<Step> steps = new ArrayList<>();
        if (!shape.equals(old.shape)) {
            steps.add(Step.of(id, counting(old.shape)));
        }
        if (unlogged != old.unlogged) {
            steps.add(Step.of(id, alter().sql(unlogged ? " set unlogged" : " set logged")));
        }
        return Change.altered(steps);
    }

    private Ddl counting(SequenceShape before) {
        Ddl sql = alter();
        SequenceShape start = before;
        if (!shape.type().equals(before.type())) {
            sql.sql(" as ").declared(shape.type());
            start = before.withType(shape.type());
        }
        sql.add(shape.changes(start, " "));
        return shape.changing(before, new Ddl().name(id), sql, " restart");
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
