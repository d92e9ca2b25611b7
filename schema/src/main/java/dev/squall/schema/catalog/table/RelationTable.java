package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Descendant;
import dev.squall.schema.catalog.Share;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A table. Its columns are objects of their own, which it writes when it is new.
///
/// @param options storage parameters: `fillfactor=70`
/// @param accessMethod how it is stored, if not as a heap
/// @param ofType the composite type that it has the columns of
/// @param inherits the tables that it inherits from; none for a partition
/// @param partitionBy how its rows are spread, if it is partitioned
/// @param partition what it is a partition of
/// @param foreign where its rows are, if it is a foreign table
public record RelationTable(
        ObjectId id,
        boolean unlogged,
        List<String> options,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        ReplicaIdentity replicaIdentity,
        @Nullable String ofType,
        List<ObjectId> inherits,
        @Nullable String partitionBy,
        @Nullable Partition partition,
        @Nullable Foreign foreign)
        implements Descendant {

    @Override
    public String phrase() {
        return Ddl.of(foreign == null ? "table " : "foreign table ").name(id).text();
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> parents = new TreeSet<>(inherits);
        if (partition != null) {
            parents.add(partition.parent());
        }
        return parents;
    }

    @Override
    public List<ObjectId> above() {
        return partition == null ? inherits : List.of(partition.parent());
    }

    /// Rows that are kept in a crash do not point to rows that are not.
    @Override
    public Set<ObjectId> follows(Sides sides) {
        boolean same =
                sides.from()
                        .get(id, RelationTable.class)
                        .filter(old -> old.unlogged != unlogged)
                        .isEmpty();
        if (same) {
            return Set.of();
        }
        Set<ObjectId> first = new TreeSet<>();
        for (CatalogObject object : sides.to().objects().values()) {
            ObjectId target = object.refersTo();
            if (target != null) {
                ObjectId table = ObjectId.of(id.kind(), object.id().schema(), object.id().owner());
                boolean before = unlogged ? target.equals(id) : table.equals(id);
                if (before) {
                    first.add(unlogged ? table : target);
                }
            }
        }
        first.remove(id);
        return first;
    }

    @Override
    public boolean isDivided() {
        return partitionBy != null;
    }

    @Override
    public @Nullable Share share() {
        return partition == null ? null : new Share(partition.parent(), partition.bounds());
    }

    @Override
    public boolean partsFrom(ObjectId whole, Sides sides) {
        return above().contains(whole)
                && sides.to().has(id)
                && !Descendant.above(sides.to(), id).contains(whole);
    }

    @Override
    public List<Step> left(Sides sides) {
        return new Lineage(this, sides).left();
    }

    @Override
    public List<Step> joined(Sides sides) {
        return new Lineage(this, sides).joined();
    }

    @Override
    public Set<ObjectId> joins() {
        return Set.copyOf(above());
    }

    @Override
    public @Nullable ObjectId attachedTo() {
        return partition == null ? null : partition.parent();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("relation " + id.qualified(), "type " + id.qualified());
    }

    @Override
    public boolean holdsData() {
        return foreign == null;
    }

    @Override
    public List<Step> added(Sides sides) {
        return new NewTable(this, sides).steps();
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(
                Step.of(
                        id,
                        Ddl.of("drop ").declared(phrase()),
                        holdsData()
                                ? Hazard.dataLoss("all rows of " + id.called() + " are lost")
                                : null));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        RelationTable old = (RelationTable) before;
        boolean same = Objects.equals(partitionBy, old.partitionBy);
        boolean stays = Objects.equals(server(foreign), server(old.foreign));
        return same && stays ? Change.altered(new TableSteps(this).from(old)) : Change.recreated();
    }

    /// No table moves to another server. Whether the rows of a table are somewhere else: no plan
    /// turns their values.
    static boolean isForeign(ObjectId table, Snapshot in) {
        return in.get(table, RelationTable.class)
                .filter(found -> found.foreign != null)
                .isPresent();
    }

    private static @Nullable String server(@Nullable Foreign foreign) {
        return foreign == null ? null : foreign.server();
    }

    /// The table, and its columns, as the statement that creates it makes them; the steps behind it
    /// say the rest.
    ///
    /// @param in where it is added
    public List<CatalogObject> made(Sides in) {
        return new NewTable(this, in).made();
    }

    /// Without what no `create table` says.
    RelationTable plain() {
        return new RelationTable(
                id,
                unlogged,
                options,
                accessMethod,
                tablespace,
                ReplicaIdentity.DEFAULT,
                ofType,
                inherits,
                partitionBy,
                partition,
                foreign);
    }

    /// Whether its rows are elsewhere.
    public boolean isForeign() {
        return foreign != null;
    }

    /// The table that it is a partition of, if it is one.
    public @Nullable ObjectId partitionOf() {
        return partition == null ? null : partition.parent();
    }

    /// Which rows it holds as a partition: `FOR VALUES IN ('a')`; empty if it is none.
    public String bounds() {
        return partition == null ? "" : partition.bounds();
    }

    Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
