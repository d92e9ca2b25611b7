package dev.squall.schema.online;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// An index of a partitioned table: built on each partition for itself, then put together.
final class PartitionedIndex {

    private final Ground ground;
    private final ObjectId about;
    private final IndexText text;
    private final List<Unit> units = new ArrayList<>();

    PartitionedIndex(Ground ground, ObjectId about, IndexText text) {
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
            ObjectId id = new ObjectId(ObjectKind.INDEX, table.schema(), table.name(), name);
            units.add(Unit.alone(OnlineIndex.built(id, name, table, text)));
            return;
        }
        units.add(Unit.own(Step.of(about, text.only(name, table))));
        for (ObjectId partition : Partitions.below(ground, table)) {
            ObjectId above = new ObjectId(about.kind(), table.schema(), table.name(), name);
            String below = Partitions.named(ground, above, partition);
            if (!Partitions.has(
                    ground,
                    new ObjectId(about.kind(), partition.schema(), partition.name(), below))) {
                build(partition, below);
            }
            units.add(Unit.own(attached(table, name, partition, below)));
        }
    }

    private Step attached(ObjectId table, String name, ObjectId partition, String below) {
        return attached(about, table.schema(), name, partition.schema(), below);
    }

    static Step attached(
            ObjectId about, String schema, String name, String schemaBelow, String below) {
        return Step.of(
                about,
                Ddl.of("alter index ")
                        .name(schema, name)
                        .sql(" attach partition ")
                        .name(schemaBelow, below));
    }
}
