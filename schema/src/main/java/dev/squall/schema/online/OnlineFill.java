package dev.squall.schema.online;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ForcedPolicies;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The values of existing rows: given in batches.
final class OnlineFill implements OnlineForm {

    private final Ground ground;
    private final IdentityHashMap<Step, Filling> fillings = new IdentityHashMap<>();
    private final Set<Step> around = Collections.newSetFromMap(new IdentityHashMap<>());

    OnlineFill(Ground ground) {
        this.ground = ground;
        List<Step> plain = ground.plain();
        for (int i = 0; i < plain.size(); i++) {
            find(plain, i);
        }
    }

    private void find(List<Step> plain, int at) {
        Step step = plain.get(at);
        ObjectId column = step.id();
        boolean busy = column.kind() == ObjectKind.COLUMN && ground.isBusy(Ground.tableOf(column));
        if (!busy || !new Filling(column, false, false).isUpdate(step.sql())) {
            return;
        }
        Ddl table = new Ddl().owner(column);
        int next = at + 1;
        boolean deferred = is(plain, next, "set constraints all immediate");
        if (deferred) {
            around.add(plain.get(next));
            next++;
        }
        boolean forced =
                is(plain, at - 1, ForcedPolicies.suspended(table).text())
                        && is(plain, next, ForcedPolicies.restored(table).text());
        if (forced) {
            around.add(plain.get(at - 1));
            around.add(plain.get(next));
        }
        fillings.put(step, new Filling(column, forced, deferred));
    }

    private static boolean is(List<Step> plain, int at, String sql) {
        return at >= 0 && at < plain.size() && plain.get(at).sql().equals(sql);
    }

    @Override
    public Optional<Onlined> of(Step step) {
        if (around.contains(step)) {
            return Optional.of(Onlined.nothing());
        }
        Filling filling = fillings.get(step);
        if (filling == null) {
            return Optional.empty();
        }
        String value = filling.value(step.sql());
        Step batches = filling.inBatches(value);
        ground.filled(step.id(), batches);
        return Optional.of(Onlined.later(Unit.alone(batches)));
    }
}
