package dev.squall.schema.online;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.constraint.Check;
import dev.squall.schema.catalog.constraint.ForeignKey;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.Optional;

/// Checks and foreign keys: added without a look at the rows, which are read later, under a lock
/// that lets others write.
final class OnlineConstraint implements OnlineForm {

    private final Ground ground;

    OnlineConstraint(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Optional<Onlined> of(Step step) {
        ObjectId id = step.id();
        return switch (id.kind()) {
            case CHECK ->
                    ground.to()
                            .get(id, Check.class)
                            .filter(check -> check.on().kind() == ObjectKind.TABLE)
                            .filter(check -> check.valid() && check.enforced())
                            .flatMap(check -> added(step, check, check.notValid()));
            case FOREIGN_KEY ->
                    ground.to()
                            .get(id, ForeignKey.class)
                            .filter(key -> key.valid() && key.enforced())
                            .flatMap(key -> added(step, key, key.notValid()));
            default -> Optional.empty();
        };
    }

    private Optional<Onlined> added(Step step, CatalogObject object, CatalogObject notValid) {
        ObjectId table = Ground.tableOf(step.id());
        boolean adds = sql(object).filter(step.sql()::equals).isPresent();
        boolean validates = validated(step.id()).sql().equals(step.sql());
        if (!ground.isBusy(table) || (!adds && !validates)) {
            return Optional.empty();
        }
        Step validated = validated(step.id()).with(step.hazard());
        if (validates) {
            return Optional.of(Onlined.later(Unit.own(validated)));
        }
        if (object instanceof ForeignKey key && ground.isPartitioned(table)) {
            return Partitions.change(ground, table)
                    ? Optional.empty()
                    : Optional.of(
                            Onlined.later(new PartitionedForeignKey(ground, key).units(step)));
        }
        return sql(notValid)
                .map(sql -> Unit.plain(new Step(step.id(), sql, true)))
                .map(added -> Onlined.now(added, Unit.own(validated)));
    }

    /// One of a partition comes without a statement.
    private Optional<String> sql(CatalogObject object) {
        return object.added(ground.sides()).stream().findFirst().map(Step::sql);
    }

    static Step validated(ObjectId id) {
        return validated(id, Ground.tableOf(id), id.name());
    }

    static Step validated(ObjectId about, ObjectId table, String name) {
        Ddl sql = Ddl.of("alter table ").name(table).sql(" validate constraint ").name(name);
        return Step.of(about, sql);
    }
}
