package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.Clause;
import dev.squall.schema.catalog.Descendant;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// Tables that another one inherits from for a while. What a table gets by itself before it
/// inherits is its own forever; what it gets from one above is inherited, and stays so when that
/// one leaves and another one has the same.
final class Interim {

    private final ObjectId table;
    private final Sides sides;

    Interim(ObjectId table, Sides sides) {
        this.table = table;
        this.sides = sides;
    }

    /// Whether a new column is to be inherited from a table that its own has not been below of.
    boolean brings(Column column) {
        ObjectId parent = column.parent();
        return parent != null
                && !column.local()
                && sides.isThere(table)
                && !sides.isThere(column.id())
                && !Descendant.isDivided(sides.to(), tableOf(parent))
                && !Descendant.above(sides.from(), table).contains(tableOf(parent));
    }

    /// The steps that bring a column.
    List<Step> come(Column column) {
        ObjectId above = above(column.id().name());
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(column.id(), Ddl.of("create table ").name(above).sql(" ()")));
        steps.add(Step.of(column.id(), inherit(above)));
        Ddl add = Ddl.of("alter table ").name(above).sql(" add column ").add(column.ddl());
        steps.add(Step.of(column.id(), add));
        return steps;
    }

    /// The steps that bring checks of one of the tables above.
    List<Step> come(ObjectId parent, List<Clause> checks) {
        ObjectId above = above(parent.name());
        List<Step> steps = new ArrayList<>();
        Ddl create = Ddl.of("create table ").name(above).sql(" (like ").name(parent);
        steps.add(Step.of(table, create.sql(" including generated)")));
        steps.add(Step.of(table, inherit(above)));
        for (Clause check : checks) {
            check.clause()
                    .map(Ddl.of("alter table ").name(above).sql(" add ")::add)
                    .ifPresent(sql -> steps.add(Step.of(table, sql)));
        }
        return steps;
    }

    /// The steps after its table has come below the right ones.
    List<Step> gone() {
        List<Step> steps = new ArrayList<>();
        for (Column column : sides.to().parts(table, Column.class)) {
            if (brings(column)) {
                steps.addAll(gone(column.id().name()));
            }
        }
        return steps;
    }

    /// The steps after its table has come below a table whose checks it has got so.
    List<Step> gone(ObjectId parent) {
        return gone(parent.name());
    }

    private List<Step> gone(String name) {
        ObjectId above = above(name);
        return List.of(
                Step.of(table, alter().sql(" no inherit ").name(above)),
                Step.of(table, Ddl.of("drop table ").name(above)));
    }

    private Ddl inherit(ObjectId above) {
        return alter().sql(" inherit ").name(above);
    }

    private Ddl alter() {
        return Ddl.of("alter table ").name(table);
    }

    private static ObjectId tableOf(ObjectId column) {
        return ObjectId.of(ObjectKind.TABLE, column.schema(), column.owner());
    }

    /// A name that is free on both sides.
    private ObjectId above(String of) {
        for (int i = 1; ; i++) {
            String tail = "_above" + (i == 1 ? "" : i);
            String name = table.name() + "_" + of;
            String start = name.substring(0, Math.min(name.length(), 63 - tail.length()));
            ObjectId id = ObjectId.of(table.kind(), table.schema(), start + tail);
            if (!isTaken(sides.from(), id) && !isTaken(sides.to(), id)) {
                return id;
            }
        }
    }

    private static boolean isTaken(Snapshot snapshot, ObjectId id) {
        String name = "relation " + id.qualified();
        return snapshot.objects().values().stream().anyMatch(o -> o.occupies().contains(name));
    }
}
