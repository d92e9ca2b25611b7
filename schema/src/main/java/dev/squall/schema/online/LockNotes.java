package dev.squall.schema.online;

import dev.squall.schema.catalog.constraint.ForeignKey;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.LockMode;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.object.TableLock;
import dev.squall.schema.object.TableLock.Lasting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Says above each statement that others can wait for which lock it takes, on what, and for how
/// long it waits for it itself.
final class LockNotes {

    /// What [MOMENT][Lasting#MOMENT] is said with, whatever the form of the statement.
    static final String QUICK = "no row is looked at";

    private static final String PATIENT = "lock_timeout 10min";
    private static final String SHORT = "lock_timeout 3s";

    private final Ground ground;
    private final Map<String, ObjectId> busy = new TreeMap<>();

    LockNotes(Ground ground) {
        this.ground = ground;
        ground.from().objects().keySet().stream()
                .filter(ground::isBusy)
                .forEach(id -> busy.put(new Ddl().name(id).text(), id));
    }

    List<Step> on(List<Step> steps) {
        return steps.stream().map(this::noted).toList();
    }

    private Step noted(Step step) {
        List<String> notes = new ArrayList<>();
        List<TableLock> locks = locks(step);
        for (TableLock lock : locks) {
            if (lock.isFelt() || lock.lasting() != Lasting.MOMENT) {
                notes.add("lock: " + said(lock, step));
            }
        }
        if (notes.isEmpty()) {
            return step;
        }
        Hazard hazard = step.hazard();
        if (hazard != null && hazard.kind() == Hazard.Kind.REWRITE) {
            notes.add(size(step, locks.getFirst()));
        }
        List<String> quick = step.notes().stream().filter(n -> !n.equals(QUICK)).toList();
        notes.addAll(quick);
        return new Step(step.id(), step.sql(), step.transaction(), step.hazard(), notes);
    }

    private static String said(TableLock lock, Step step) {
        String timeout = step.sql().contains(" concurrently") ? PATIENT : SHORT;
        String others = lock.isFelt() ? "" : "; others read and write meanwhile";
        return lock + others + "; " + timeout;
    }

    private static String size(Step step, TableLock lock) {
        boolean type = step.id().kind() == ObjectKind.COLUMN && step.sql().contains(" type ");
        return Ddl.of("how long: pg_total_relation_size(")
                .literal(lock.table())
                .sql(") says how much is written")
                .sqlIf(type, "; without an outage: squall generate --expand")
                .text();
    }

    private List<TableLock> locks(Step step) {
        boolean quick = step.notes().contains(QUICK) || isFree(step);
        List<TableLock> locks = new ArrayList<>();
        for (TableLock lock : StatementLocks.of(step.sql())) {
            ObjectId table = table(lock, step);
            if (table != null) {
                Lasting lasting = quick ? Lasting.MOMENT : lock.lasting();
                locks.add(new TableLock(lock.mode(), new Ddl().name(table).text(), lasting));
            }
        }
        target(step, locks);
        rest(step, quick, locks);
        return locks;
    }

    /// A new partition is compared with the rows of the default partition.
    private void rest(Step step, boolean quick, List<TableLock> locks) {
        RelationTable table = ground.to().get(step.id(), RelationTable.class).orElse(null);
        ObjectId parent = table == null ? null : table.partitionOf();
        boolean comes =
                step.sql().contains(" attach partition ") || step.sql().contains(" partition of ");
        if (parent != null && comes) {
            ground.restOf(parent)
                    .filter(rest -> !rest.equals(step.id()))
                    .ifPresent(
                            rest ->
                                    locks.add(
                                            new TableLock(
                                                    LockMode.ACCESS_EXCLUSIVE,
                                                    new Ddl().name(rest).text(),
                                                    quick ? Lasting.MOMENT : Lasting.SCAN)));
        }
    }

    /// A type that is stored alike.
    private static boolean isFree(Step step) {
        return step.id().kind() == ObjectKind.COLUMN
                && step.sql().contains(" type ")
                && step.hazard() == null;
    }

    private @Nullable ObjectId table(TableLock lock, Step step) {
        if (step.id().kind() == ObjectKind.INDEX) {
            ObjectId table = Ground.tableOf(step.id());
            ObjectId view = ObjectId.of(ObjectKind.MATERIALIZED_VIEW, table.schema(), table.name());
            return ground.isBusy(table) ? table : ground.isBusy(view) ? view : null;
        }
        return busy.get(lock.table());
    }

    /// The statement that drops a foreign key does not name its target.
    private void target(Step step, List<TableLock> locks) {
        ObjectId id = step.id();
        if (id.kind() == ObjectKind.FOREIGN_KEY && step.sql().contains(" drop constraint ")) {
            ground.from()
                    .get(id, ForeignKey.class)
                    .map(ForeignKey::target)
                    .filter(target -> ground.isBusy(target) && !target.equals(Ground.tableOf(id)))
                    .ifPresent(
                            target ->
                                    locks.add(
                                            new TableLock(
                                                    LockMode.ACCESS_EXCLUSIVE,
                                                    new Ddl().name(target).text(),
                                                    Lasting.MOMENT)));
        }
    }
}
