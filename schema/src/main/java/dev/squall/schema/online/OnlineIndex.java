package dev.squall.schema.online;

import dev.squall.schema.catalog.index.Index;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Indexes: built and dropped concurrently. One that changes is built beside the old one, and takes
/// its name then, so that there is one all the time.
final class OnlineIndex implements OnlineForm {

    private final Ground ground;

    OnlineIndex(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Optional<Onlined> of(Step step) {
        if (step.id().kind() != ObjectKind.INDEX) {
            return Optional.empty();
        }
        Index before = ground.from().get(step.id(), Index.class).orElse(null);
        Index after = ground.to().get(step.id(), Index.class).orElse(null);
        if (before != null && isDrop(step, before)) {
            return drop(before, after);
        }
        return after != null && step.sql().equals(after.definition())
                ? create(step, before, after)
                : Optional.empty();
    }

    private boolean isDrop(Step step, Index before) {
        return before.dropped(ground.sides()).getFirst().sql().equals(step.sql());
    }

    private Optional<Onlined> drop(Index before, @Nullable Index after) {
        if (!ground.isBusy(before.on()) || ground.isPartitioned(before.on())) {
            return Optional.empty();
        }
        return Optional.of(
                after != null && isExchanged(before, after)
                        ? Onlined.nothing()
                        : Onlined.later(Unit.alone(dropped(before.id()))));
    }

    private Optional<Onlined> create(Step step, @Nullable Index before, Index after) {
        Optional<IndexText> text = IndexText.of(after.definition());
        if (text.isEmpty() || !ground.isBusy(after.on())) {
            return Optional.empty();
        }
        if (ground.isPartitioned(after.on())) {
            return Partitions.change(ground, after.on())
                    ? Optional.empty()
                    : Optional.of(
                            Onlined.later(
                                    new PartitionedIndex(ground, after.id(), text.get())
                                            .units(after.on())));
        }
        return Optional.of(
                before != null && isExchanged(before, after)
                        ? exchanged(step.id(), after, text.get())
                        : Onlined.later(built(step.id(), step.id().name(), after, text.get())));
    }

    /// Whether the new one can be built while the old one is there.
    private boolean isExchanged(Index before, Index after) {
        return before.on().equals(after.on())
                && before.valid()
                && after.valid()
                && before.flags().besideText().equals(after.flags().besideText())
                && !before.flags().clustered()
                && !before.flags().replicaIdentity()
                && !before.definition().equals(after.definition())
                && !ground.isPartitioned(after.on())
                && ground.about(after.id()).size() == 2
                && !ground.isMovedUnder(after.id());
    }

    private Onlined exchanged(ObjectId id, Index after, IndexText text) {
        String coming = ground.names().relation(id, id.name(), "_new");
        String going = ground.names().relation(id, id.name(), "_old");
        return Onlined.later(
                built(id, coming, after, text),
                Unit.own(renamed(id, id.name(), going), renamed(id, coming, id.name())),
                Unit.alone(dropped(named(id, going))));
    }

    static ObjectId named(ObjectId id, String name) {
        return new ObjectId(id.kind(), id.schema(), id.owner(), name);
    }

    static Step renamed(ObjectId id, String before, String after) {
        Ddl sql = Ddl.of("alter index ").name(id.schema(), before).sql(" rename to ").name(after);
        return Step.of(id, sql);
    }

    private static Step dropped(ObjectId index) {
        return Step.alone(index, Ddl.of("drop index concurrently ").name(index));
    }

    private static Unit built(ObjectId id, String name, Index after, IndexText text) {
        return Unit.alone(built(id, name, after.on(), text));
    }

    /// The step that builds an index.
    static Step built(ObjectId id, String name, ObjectId table, IndexText text) {
        Hazard hazard =
                text.unique() ? Hazard.mayFail("it is refused if two rows are alike in it") : null;
        String place = new Ddl().name(id.schema(), name).text();
        return Step.alone(id, text.concurrently(name, table))
                .with(hazard)
                .noting("if it fails: drop index concurrently " + place + ", then again");
    }
}
