package dev.squall.schema.online;

import dev.squall.schema.catalog.constraint.ForeignKey;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// A foreign key of a partitioned table, which servers before version 18 do not add without a look
/// at the rows: added to each partition and validated there, so that the one above finds it done.
final class PartitionedForeignKey {

    private final Ground ground;
    private final ForeignKey key;
    private final List<Unit> units = new ArrayList<>();

    PartitionedForeignKey(Ground ground, ForeignKey key) {
        this.ground = ground;
        this.key = key;
    }

    List<Unit> units(Step step) {
        partitions(Ground.tableOf(key.id()), step);
        units.add(Unit.own(step.with(null).noting(LockNotes.QUICK)));
        return units;
    }

    private void partitions(ObjectId table, Step step) {
        for (ObjectId partition : Partitions.below(ground, table)) {
            if (ground.isPartitioned(partition)) {
                partitions(partition, step);
                continue;
            }
            ObjectId id =
                    new ObjectId(
                            key.id().kind(),
                            partition.schema(),
                            partition.name(),
                            Partitions.named(ground, key, partition));
            String add = key.on(id).notValid().added(ground.sides()).getFirst().sql();
            units.add(Unit.own(new Step(key.id(), add, true)));
            units.add(
                    Unit.own(
                            OnlineConstraint.validated(key.id(), partition, id.name())
                                    .with(step.hazard())));
        }
    }
}
