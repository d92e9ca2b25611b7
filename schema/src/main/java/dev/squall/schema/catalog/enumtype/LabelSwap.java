package dev.squall.schema.catalog.enumtype;

import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.TypedColumn;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Labels that go, or change places: PostgreSQL has no statement for it. A new type takes the old
/// one's name, and the columns follow.
final class LabelSwap {

    private final EnumType before;
    private final EnumType after;
    private final Sides sides;
    private final List<TypedColumn> columns;

    LabelSwap(EnumType before, EnumType after, Sides sides) {
        this.before = before;
        this.after = after;
        this.sides = sides;
        this.columns =
                sides.from().dependents(before.id(), TypedColumn.class).stream()
                        .filter(column -> sides.to().needsOf(column.id()).contains(after.id()))
                        .toList();
    }

    Change change() {
        List<Step> steps = new ArrayList<>();
        columns.forEach(column -> steps.addAll(column.beforeSwap(after.id())));
        ObjectId old = aside();
        steps.add(
                Step.of(
                        after.id(),
                        Ddl.of("alter ")
                                .declared(after.phrase())
                                .sql(" rename to ")
                                .name(old.name())));
        steps.add(Step.of(after.id(), after.create()));
        columns.forEach(column -> steps.addAll(column.afterSwap(after.id(), "")));
        steps.add(Step.of(after.id(), Ddl.of("drop type ").name(old)));
        return Change.altered(withHazard(steps), disturbed());
    }

    /// A name that is free on both sides.
    private ObjectId aside() {
        for (int i = 1; ; i++) {
            String tail = "_old" + (i == 1 ? "" : i);
            String name = after.id().name();
            String start = name.substring(0, Math.min(name.length(), 63 - tail.length()));
            ObjectId id = ObjectId.of(after.id().kind(), after.id().schema(), start + tail);
            if (!taken(id)) {
                return id;
            }
        }
    }

    private boolean taken(ObjectId id) {
        String name = "type " + id.qualified();
        return sides.from().objects().values().stream().anyMatch(o -> o.occupies().contains(name));
    }

    private List<Step> withHazard(List<Step> steps) {
        List<String> gone = new ArrayList<>(before.labels());
        gone.removeAll(after.labels());
        if (gone.isEmpty()) {
            return steps;
        }
        Hazard hazard =
                Hazard.mayFail(
                        "it is refused if a row has a label that goes: " + String.join(", ", gone));
        Step first = steps.getFirst();
        List<Step> all = new ArrayList<>(steps);
        all.set(0, new Step(first.id(), first.sql(), first.transactional(), hazard));
        return all;
    }

    private Set<ObjectId> disturbed() {
        Set<ObjectId> ids = new TreeSet<>();
        ids.add(after.id());
        columns.stream().filter(c -> c.stores(after.sqlName())).forEach(c -> ids.add(c.id()));
        return ids;
    }
}
