package dev.squall.schema.online;

import dev.squall.schema.catalog.constraint.Key;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Optional;

/// Primary keys and unique constraints: the index is built concurrently, and the constraint made of
/// it in a moment. One that changes has its new index before the old one goes.
final class OnlineKey implements OnlineForm {

    private final Ground ground;

    OnlineKey(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Optional<Onlined> of(Step step) {
        ObjectId id = step.id();
        ObjectId table = Ground.tableOf(id);
        return ground.to()
                .get(id, Key.class)
                .filter(key -> ground.isBusy(table) && !Partitions.change(ground, table))
                .filter(key -> isAdded(key, step) && !isQuick(step))
                .flatMap(
                        key ->
                                KeyText.of(text(key, table))
                                        .map(text -> added(step, table, text))
                                        .or(() -> Optional.of(plainly(step, table))));
    }

    /// What is above partitions has its storage parameters from the beginning.
    private String text(Key key, ObjectId table) {
        return ground.isPartitioned(table) ? key.whole() : key.definition();
    }

    /// Whether the partitions bring what it is made of.
    private static boolean isQuick(Step step) {
        return step.sql().startsWith("alter table only ");
    }

    private boolean isAdded(Key key, Step step) {
        return key.added(ground.sides()).stream()
                .findFirst()
                .filter(first -> first.sql().equals(step.sql()))
                .isPresent();
    }

    private Onlined added(Step step, ObjectId table, KeyText text) {
        ObjectId id = step.id();
        if (ground.isPartitioned(table)) {
            // a primary key of a partition would make its not null its own, and leave it behind
            return text.isPrimary()
                    ? plainly(step, table)
                    : Onlined.later(new PartitionedKey(ground, id, text).units(table));
        }
        if (!ground.wasTaken(id) || !canBeEarly(id)) {
            Step using = Step.of(id, text.using(id.name(), table, id.name()));
            return Onlined.later(Unit.alone(built(id, id.name(), table, text)), Unit.own(using));
        }
        String name = ground.names().relation(id, id.name(), "_new");
        Step using = Step.of(id, text.using(id.name(), table, name));
        return new Onlined(
                List.of(Unit.alone(built(id, name, table, text))),
                List.of(Unit.plain(using)),
                List.of());
    }

    private boolean canBeEarly(ObjectId id) {
        return !ground.isMovedUnder(id)
                && ground.to().needsOf(id).stream().allMatch(ground.from()::has);
    }

    /// The step that builds the index of a key.
    static Step built(ObjectId id, String name, ObjectId table, KeyText text) {
        String place = new Ddl().name(id.schema(), name).text();
        return Step.alone(id, text.concurrently(name, table))
                .with(Hazard.mayFail("it is refused if two rows have the same values"))
                .noting("if it fails: drop index concurrently " + place + ", then again");
    }

    private static Onlined plainly(Step step, ObjectId table) {
        Hazard hazard =
                Hazard.scan(
                        "there is no way to add it online: nobody can use "
                                + table.called()
                                + " while its index is built, which takes as long as the table"
                                + " is large");
        return Onlined.now(Unit.plain(step.with(hazard)));
    }
}
