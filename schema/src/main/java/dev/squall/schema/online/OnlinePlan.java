package dev.squall.schema.online;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts what takes long behind what is done in a moment, but before what needs it.
final class OnlinePlan {

    /// What looks at the values of a column, or at each row that is written.
    private static final Set<ObjectKind> LOOKS_AT_VALUES =
            EnumSet.of(
                    ObjectKind.PRIMARY_KEY,
                    ObjectKind.UNIQUE,
                    ObjectKind.CHECK,
                    ObjectKind.EXCLUSION,
                    ObjectKind.INDEX,
                    ObjectKind.FOREIGN_KEY,
                    ObjectKind.MATERIALIZED_VIEW);

    private static final Set<ObjectKind> LOOKS_AT_WRITES =
            EnumSet.of(
                    ObjectKind.TRIGGER,
                    ObjectKind.RULE,
                    ObjectKind.ROW_SECURITY,
                    ObjectKind.POLICY);

    private final Ground ground;
    private final List<OnlineForm> forms;
    private final List<Unit> early = new ArrayList<>();
    private final List<Unit> done = new ArrayList<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /// What waits.
    private record Waiting(ObjectId id, List<Unit> units) {}

    OnlinePlan(Ground ground) {
        this.ground = ground;
        this.forms =
                List.of(
                        new OnlineIndex(ground),
                        new OnlineConstraint(ground),
                        new OnlineKey(ground),
                        new OnlinePartition(ground),
                        new OnlineFill(ground),
                        new OnlineColumn(ground),
                        new OnlineNotNull(ground));
    }

    List<Step> steps() {
        for (Step step : ground.plain()) {
            Optional<Onlined> onlined =
                    forms.stream().flatMap(form -> form.of(step).stream()).findFirst();
            if (onlined.isPresent()) {
                take(step, onlined.get());
            } else {
                settle(step);
                done.add(Unit.plain(step));
            }
        }
        settleAll();
        early.addAll(done);
        return new LockNotes(ground).on(Unit.steps(early));
    }

    private void take(Step step, Onlined onlined) {
        early.addAll(onlined.early());
        if (!onlined.now().isEmpty()) {
            settle(step);
            done.addAll(onlined.now());
        }
        if (!onlined.later().isEmpty()) {
            waiting.add(new Waiting(step.id(), onlined.later()));
        }
    }

    /// Does first what a step cannot come before, and all that waited before that.
    private void settle(Step step) {
        if (losesValues(step)) {
            settleAll();
        }
        int last = 0;
        int at = 0;
        for (Waiting each : waiting) {
            at++;
            if (isNeeded(each, step.id())) {
                last = at;
            }
        }
        for (int i = 0; i < last; i++) {
            done.addAll(waiting.remove().units());
        }
    }

    private void settleAll() {
        waiting.forEach(each -> done.addAll(each.units()));
        waiting.clear();
    }

    /// Nothing is lost before all is checked.
    private static boolean losesValues(Step step) {
        Hazard hazard = step.hazard();
        return hazard != null && hazard.kind() == Hazard.Kind.DATA_LOSS;
    }

    private boolean isNeeded(Waiting each, ObjectId by) {
        ObjectId id = each.id();
        if (by.equals(id) || ground.closure(id).contains(by) || takesNameOf(id, by)) {
            return true;
        }
        if (id.kind() != ObjectKind.COLUMN) {
            return ground.closure(by).contains(id);
        }
        return (LOOKS_AT_VALUES.contains(by.kind()) && ground.closure(by).contains(id))
                || (LOOKS_AT_WRITES.contains(by.kind())
                        && by.schema().equals(id.schema())
                        && by.owner().equals(id.owner()));
    }

    private boolean takesNameOf(ObjectId id, ObjectId by) {
        CatalogObject before = ground.from().get(id);
        CatalogObject after = ground.to().get(by);
        return before != null
                && after != null
                && after.occupies().stream().anyMatch(before.occupies()::contains);
    }
}
