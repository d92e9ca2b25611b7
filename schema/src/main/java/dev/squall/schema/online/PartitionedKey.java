package dev.squall.schema.online;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// A unique constraint of a partitioned table: made on each partition of an index that is built
/// concurrently, then put together.
final class PartitionedKey {

    private final Ground ground;
    private final ObjectId about;
    private final KeyText text;
    private final List<Unit> units = new ArrayList<>();

    PartitionedKey(Ground ground, ObjectId about, KeyText text) {
        this.ground = ground;
        this.about = about;
        this.text = text;
    }

    List<Unit> units(ObjectId table) {
        build(table, about.name());
        return units;
    }

    private void build(ObjectId table, String name) {
        if (!ground.isPartitioned(table)) {
            units.add(Unit.alone(OnlineKey.built(about, name, table, text)));
            units.add(Unit.own(Step.of(about, text.using(name, table, name))));
            return;
        }
        Ddl only = Ddl.of("alter table only ").name(table).sql(" add constraint ").name(name);
        units.add(
                Unit.own(Step.of(about, only.sql(" ").add(text.plain())).noting(LockNotes.QUICK)));
        for (ObjectId partition : Partitions.below(ground, table)) {
            ObjectId above = new ObjectId(about.kind(), table.schema(), table.name(), name);
            String below = Partitions.named(ground, above, partition);
            if (!Partitions.has(
                    ground,
                    new ObjectId(about.kind(), partition.schema(), partition.name(), below))) {
                build(partition, below);
            }
            units.add(
                    Unit.own(
                            PartitionedIndex.attached(
                                    about, table.schema(), name, partition.schema(), below)));
        }
    }
}
