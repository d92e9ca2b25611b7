package dev.squall.schema.online;

import dev.squall.schema.catalog.constraint.Check;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `set not null`: a check that is validated spares the server the look at the rows, for which
/// nobody could use the table.
final class OnlineNotNull implements OnlineForm {

    private final Ground ground;

    OnlineNotNull(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Optional<Onlined> of(Step step) {
        ObjectId column = step.id();
        ObjectId table = Ground.tableOf(column);
        if (column.kind() != ObjectKind.COLUMN || !ground.isBusy(table)) {
            return Optional.empty();
        }
        if (step.sql().equals(set(column))) {
            return isChecked(column)
                    ? Optional.of(Onlined.now(Unit.plain(step.with(null).noting(LockNotes.QUICK))))
                    : Optional.of(Onlined.later(checked(step.sql(), column, step.hazard())));
        }
        return named(step, table);
    }

    static String set(ObjectId column) {
        return Ddl.of("alter table ")
                .owner(column)
                .sql(" alter column ")
                .name(column.name())
                .sql(" set not null")
                .text();
    }

    /// Whether a check says it that is there on both sides.
    private boolean isChecked(ObjectId column) {
        String definition = "CHECK ((" + new Ddl().name(column.name()).text() + " IS NOT NULL))";
        return ground.from().attached(Ground.tableOf(column)).stream()
                .filter(ground.to()::has)
                .flatMap(id -> ground.from().get(id, Check.class).stream())
                .anyMatch(c -> c.valid() && c.enforced() && c.definition().equals(definition));
    }

    /// The steps that look at the rows while others write, and then forbid null in a moment.
    List<Unit> checked(String set, ObjectId column, @Nullable Hazard hazard) {
        ObjectId table = Ground.tableOf(column);
        String name =
                ground.names()
                        .constraint(table, table.name() + "_" + column.name(), "_is_not_null");
        Ddl alter = Ddl.of("alter table ").name(table);
        Ddl add = new Ddl().add(alter).sql(" add constraint ").name(name);
        add.sql(" check (").name(column.name()).sql(" is not null) not valid");
        Ddl drop = new Ddl().add(alter).sql(" drop constraint ").name(name);
        List<Unit> units = new ArrayList<>();
        units.add(Unit.own(Step.of(column, add)));
        ground.filling(column)
                .map(step -> step.noting("once more, for what came meanwhile"))
                .ifPresent(step -> units.add(Unit.alone(step)));
        units.add(Unit.own(OnlineConstraint.validated(column, table, name).with(hazard)));
        Step quick = new Step(column, set, true).noting(LockNotes.QUICK);
        units.add(Unit.own(quick, Step.of(column, drop)));
        return units;
    }

    /// `add constraint … not null …`, of servers that have names for it, and `not valid`.
    private static Optional<Onlined> named(Step step, ObjectId table) {
        String start = Ddl.of("alter table ").name(table).sql(" add constraint ").text();
        String sql = step.sql();
        int end = sql.indexOf(" not null ");
        if (!sql.startsWith(start) || end < 0 || sql.endsWith(" not valid")) {
            return Optional.empty();
        }
        Step added = new Step(step.id(), sql + " not valid", true);
        Ddl validate =
                Ddl.of("alter table ")
                        .name(table)
                        .sql(" validate constraint ")
                        .declared(sql.substring(start.length(), end));
        return Optional.of(
                Onlined.later(
                        Unit.own(added),
                        Unit.own(Step.of(step.id(), validate).with(step.hazard()))));
    }
}
