package dev.squall.schema.online;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.constraint.Check;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Partitions that come and go while the table is used: a check that is validated before spares
/// `attach partition` the look at the rows, and `detach partition concurrently` lets others read.
final class OnlinePartition implements OnlineForm {

    private final Ground ground;

    OnlinePartition(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Optional<Onlined> of(Step step) {
        ObjectId id = step.id();
        if (id.kind() != ObjectKind.TABLE || !ground.isBusy(id)) {
            return Optional.empty();
        }
        ObjectId before =
                ground.from()
                        .get(id, RelationTable.class)
                        .map(RelationTable::partitionOf)
                        .orElse(null);
        RelationTable after = ground.to().get(id, RelationTable.class).orElse(null);
        ObjectId above = after == null ? null : after.partitionOf();
        if (before != null && above == null && step.sql().equals(detach(before, id).text())) {
            return detached(before, id);
        }
        String start =
                above == null
                        ? " "
                        : Ddl.of("alter table ").name(above).sql(" attach partition ").text();
        return after != null && above != null && step.sql().startsWith(start)
                ? attached(step, above, after, before != null)
                : Optional.empty();
    }

    private static Ddl detach(ObjectId parent, ObjectId partition) {
        return Ddl.of("alter table ").name(parent).sql(" detach partition ").name(partition);
    }

    /// PostgreSQL detaches none concurrently where there is a default partition, and not in a
    /// partition of a partition's place.
    private Optional<Onlined> detached(ObjectId parent, ObjectId partition) {
        boolean hasDefault =
                ground.from().dependents(parent, RelationTable.class).stream()
                        .filter(each -> parent.equals(each.partitionOf()))
                        .anyMatch(each -> "DEFAULT".equals(each.bounds()));
        if (hasDefault || !ground.isBusy(parent)) {
            return Optional.empty();
        }
        Step away = Step.alone(partition, detach(parent, partition).sql(" concurrently"));
        return Optional.of(
                new Onlined(
                        List.of(),
                        List.of(Unit.alone(away), Unit.own(withoutCheck(parent, partition))),
                        List.of()));
    }

    /// It leaves a check that says what the partition held.
    private Step withoutCheck(ObjectId parent, ObjectId partition) {
        Set<String> own = new TreeSet<>();
        for (ObjectId table : List.of(parent, partition)) {
            checks(ground.from(), table).forEach(own::add);
            checks(ground.to(), table).forEach(own::add);
        }
        String name = new Ddl().name(partition).text();
        Ddl body = Ddl.of("declare\n    squall_check name;\nbegin\n    for squall_check in\n");
        body.sql("        select conname from pg_catalog.pg_constraint\n        where conrelid = ");
        body.literal(name).sql("::pg_catalog.regclass and contype = 'c'");
        if (!own.isEmpty()) {
            body.sql("\n            and conname not in (").literals(List.copyOf(own)).sql(")");
        }
        body.sql("\n    loop\n        execute pg_catalog.format('alter table ");
        body.declared(name.replace("'", "''").replace("%", "%%"));
        body.sql(" drop constraint %I', squall_check);\n    end loop;\nend");
        return Step.of(partition, Ddl.of("do ").quoted(body))
                .noting("the check of what it held, which it does not need any more");
    }

    private static List<String> checks(Snapshot side, ObjectId table) {
        return side.objects().values().stream()
                .filter(object -> object instanceof Check check && check.on().equals(table))
                .map(check -> check.id().name())
                .toList();
    }

    private Optional<Onlined> attached(
            Step step, ObjectId parent, RelationTable partition, boolean moves) {
        Optional<String> held =
                ground.table(parent)
                        .flatMap(table -> PartitionRows.of(table, partition.bounds()).condition());
        ObjectId id = partition.id();
        if (held.isEmpty()) {
            return Optional.of(Onlined.now(Unit.plain(step.with(unavoidable(id)))));
        }
        String name = ground.names().constraint(id, id.name(), "_holds");
        Ddl alter = Ddl.of("alter table ").name(id);
        Ddl add = new Ddl().add(alter).sql(" add constraint ").name(name).sql(" check (");
        add.declared(held.get()).sql(") not valid");
        Ddl drop = new Ddl().add(alter).sql(" drop constraint ").name(name);
        Hazard refused = Hazard.mayFail("it is refused if a row does not belong there");
        Unit added = Unit.own(Step.of(id, add));
        Unit validated = Unit.own(OnlineConstraint.validated(id, id, name).with(refused));
        Step quick = step.with(null).noting(LockNotes.QUICK);
        Step dropped = Step.of(id, drop);
        List<Unit> now = new ArrayList<>();
        if (moves) {
            now.add(Unit.plain(quick));
            now.add(Unit.plain(dropped));
            return Optional.of(new Onlined(List.of(added, validated), now, List.of()));
        }
        return Optional.of(
                new Onlined(
                        List.of(), List.of(added, validated, Unit.own(quick, dropped)), List.of()));
    }

    private static Hazard unavoidable(ObjectId partition) {
        return Hazard.scan(
                "all rows of "
                        + partition.called()
                        + " are checked, and nobody can use it meanwhile");
    }
}
