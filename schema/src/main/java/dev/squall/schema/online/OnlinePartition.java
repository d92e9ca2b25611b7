package dev.squall.schema.online;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.constraint.Check;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Partitions that come and go while the table is used: a check that is validated before spares
/// `attach partition` the look at the rows, and `detach partition concurrently` lets others read.
final class OnlinePartition implements OnlineForm {

    /// What a partition gets when it is attached, unless it has it.
    private static final Set<ObjectKind> MADE_ALONG =
            EnumSet.of(
                    ObjectKind.INDEX,
                    ObjectKind.PRIMARY_KEY,
                    ObjectKind.UNIQUE,
                    ObjectKind.FOREIGN_KEY);

    private final Ground ground;

    OnlinePartition(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Optional<Onlined> of(Step step) {
        ObjectId id = step.id();
        if (id.kind() != ObjectKind.TABLE) {
            return Optional.empty();
        }
        if (!ground.isBusy(id)) {
            return ofNew(step);
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
        if (ground.hasDefault(parent) || !ground.isBusy(parent)) {
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
        List<Unit> before =
                new ArrayList<>(
                        checked(
                                id,
                                name,
                                held.get(),
                                "it is refused if a row does not belong there"));
        List<Step> last = new ArrayList<>();
        last.add(quick(step, id));
        last.add(Step.of(id, alter.sql(" drop constraint ").name(name)));
        rest(parent, id)
                .ifPresent(
                        rest -> {
                            String none = ground.names().constraint(rest, id.name(), "_is_apart");
                            before.addAll(without(rest, none, held.get()));
                            last.add(dropped(rest, none));
                        });
        if (moves) {
            List<Unit> now = last.stream().map(Unit::plain).toList();
            return Optional.of(new Onlined(before, now, List.of()));
        }
        before.add(Unit.own(last.toArray(Step[]::new)));
        return Optional.of(new Onlined(List.of(), before, List.of()));
    }

    /// A partition that is new and empty: only the default partition is looked at.
    private Optional<Onlined> ofNew(Step step) {
        RelationTable table = ground.to().get(step.id(), RelationTable.class).orElse(null);
        ObjectId parent = table == null ? null : table.partitionOf();
        if (table == null || parent == null || !step.sql().contains(" partition ")) {
            return Optional.empty();
        }
        ObjectId rest = rest(parent, table.id()).orElse(null);
        if (rest == null || step.sql().contains(" detach partition ")) {
            return Optional.empty();
        }
        Optional<String> held =
                ground.table(parent)
                        .flatMap(above -> PartitionRows.of(above, table.bounds()).condition());
        if (held.isEmpty()) {
            return Optional.of(Onlined.now(Unit.plain(step.with(unavoidable(rest)))));
        }
        String none = ground.names().constraint(rest, table.id().name(), "_is_apart");
        List<Unit> now = new ArrayList<>(without(rest, none, held.get()));
        now.add(Unit.own(step.noting(LockNotes.QUICK), dropped(rest, none)));
        return Optional.of(new Onlined(List.of(), now, List.of()));
    }

    /// The default partition beside another one, if it may have rows.
    private Optional<ObjectId> rest(ObjectId parent, ObjectId partition) {
        return ground.restOf(parent).filter(rest -> !rest.equals(partition));
    }

    private static List<Unit> without(ObjectId rest, String name, String held) {
        return checked(
                rest,
                name,
                "not (" + held + ")",
                "it is refused if a row belongs to what comes beside it");
    }

    private static Step dropped(ObjectId table, String name) {
        return Step.of(
                table, Ddl.of("alter table ").name(table).sql(" drop constraint ").name(name));
    }

    private static List<Unit> checked(
            ObjectId table, String name, String condition, String sentence) {
        Ddl add = Ddl.of("alter table ").name(table).sql(" add constraint ").name(name);
        add.sql(" check (").declared(condition).sql(") not valid");
        Hazard refused = Hazard.mayFail(sentence);
        return List.of(
                Unit.own(Step.of(table, add)),
                Unit.own(OnlineConstraint.validated(table, table, name).with(refused)));
    }

    /// Rows are not looked at; but the server makes what the others have and this one lacks.
    private Step quick(Step step, ObjectId partition) {
        Set<String> made = new TreeSet<>();
        for (CatalogObject object : ground.to().objects().values()) {
            ObjectId id = object.id();
            boolean comes =
                    partition.equals(object.attachedTo())
                            && MADE_ALONG.contains(id.kind())
                            && !ground.from().has(id)
                            && ground.about(id).isEmpty();
            if (comes) {
                made.add(id.called());
            }
        }
        return made.isEmpty()
                ? step.with(null).noting(LockNotes.QUICK)
                : step.with(
                        Hazard.scan(
                                "the server makes "
                                        + String.join(", ", made)
                                        + ", and nobody can use "
                                        + partition.called()
                                        + " meanwhile: what is there before is taken as it is"));
    }

    private static Hazard unavoidable(ObjectId partition) {
        return Hazard.scan(
                "all rows of "
                        + partition.called()
                        + " are checked, and nobody can use it meanwhile");
    }
}
