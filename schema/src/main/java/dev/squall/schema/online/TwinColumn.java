package dev.squall.schema.online;

import dev.squall.schema.catalog.table.Column;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A column and the one beside it that has its new type.
///
/// @param before the column as it is
/// @param after the column as it shall be
/// @param value what a value becomes, of the columns of the row
/// @param next what the new one is called until it takes the name
/// @param old what the old one is called until it goes
/// @param function the function that keeps both in step, and its trigger
record TwinColumn(
        Column before, Column after, String value, String next, String old, String function) {

    /// The column that a step would write anew, if it can have another one beside it.
    static Optional<TwinColumn> of(Ground ground, Step step) {
        ObjectId id = step.id();
        Hazard hazard = step.hazard();
        if (id.kind() != ObjectKind.COLUMN
                || hazard == null
                || hazard.kind() != Hazard.Kind.REWRITE
                || !isAlone(ground, Ground.tableOf(id))) {
            return Optional.empty();
        }
        String alter =
                Ddl.of("alter table ")
                        .owner(id)
                        .sql(" alter column ")
                        .name(id.name())
                        .sql(" type ")
                        .text();
        Optional<Column> before = ground.from().get(id, Column.class);
        return ground.to()
                .get(id, Column.class)
                .filter(after -> before.isPresent() && step.sql().startsWith(alter))
                .map(after -> of(ground, before.get(), after, step.sql()));
    }

    private static boolean isAlone(Ground ground, ObjectId table) {
        return ground.isBusy(table)
                && !ground.isPartitioned(table)
                && ground.table(table)
                        .filter(t -> t.inherits().isEmpty() && t.partitionOf() == null)
                        .isPresent()
                && ground.from().dependents(table, RelationTable.class).isEmpty();
    }

    private static TwinColumn of(Ground ground, Column before, Column after, String sql) {
        ObjectId id = after.id();
        int using = sql.indexOf(" using ");
        String value =
                using < 0
                        ? sql(id.name()) + "::" + after.type()
                        : sql.substring(using + " using ".length());
        return new TwinColumn(
                before,
                after,
                value,
                ground.names().column(id, id.name(), "_next"),
                ground.names().column(id, id.name(), "_old"),
                ground.names().function(id, id.owner() + "_" + id.name(), "_in_step"));
    }

    ObjectId id() {
        return after.id();
    }

    /// The name as it stands in a statement.
    String name() {
        return sql(id().name());
    }

    static String sql(String name) {
        return new Ddl().name(name).text();
    }

    ObjectId named(String other) {
        return new ObjectId(ObjectKind.COLUMN, id().schema(), id().owner(), other);
    }

    private Ddl alter() {
        return Ddl.of("alter table ").owner(id());
    }

    private Step step(Ddl sql) {
        return Step.of(id(), sql);
    }

    /// The new column, which follows the old one from now on.
    List<Unit> added() {
        Ddl type = new Ddl().declared(after.type());
        if (after.collation() != null) {
            type.sql(" collate ").declared(after.collation());
        }
        Ddl body = Ddl.of("begin\n    new.").name(next).sql(" := (select ").declared(value);
        body.sql(" from (select new.*) as ").name(id().owner()).sql(");\n    return new;\nend");
        Ddl create = Ddl.of("create function ").name(id().schema(), function);
        create.sql("() returns trigger language plpgsql as ").quoted(body);
        Ddl trigger = Ddl.of("create trigger ").name(function).sql(" before insert or update on ");
        trigger.owner(id()).sql(" for each row execute function ");
        trigger.name(id().schema(), function).sql("()");
        Ddl add = alter().sql(" add column ").name(next).sql(" ").add(type);
        return List.of(Unit.own(step(add)), Unit.plain(step(create)), Unit.plain(step(trigger)));
    }

    /// The values of the rows that are there.
    List<Unit> filled(Ground ground) {
        ObjectId column = named(next);
        boolean forced = ground.isForced(Ground.tableOf(id()));
        List<Unit> units = new ArrayList<>();
        units.add(Unit.alone(new Filling(column, forced, forced).inBatches(value)));
        if (after.isRequired()) {
            units.addAll(
                    new OnlineNotNull(ground).checked(OnlineNotNull.set(column), column, null));
        }
        return units;
    }

    /// The steps after which neither follows the other.
    List<Step> untied() {
        Ddl trigger = Ddl.of("drop trigger ").name(function).sql(" on ").owner(id());
        Ddl drop = Ddl.of("drop function ").name(id().schema(), function).sql("()");
        return List.of(step(trigger), step(drop));
    }

    Step dropped() {
        return step(alter().sql(" drop column ").name(next));
    }

    /// The steps that swap their names. Nobody gives the old one a value any more.
    List<Step> swapped() {
        List<Step> steps = new ArrayList<>();
        Ddl column = alter().sql(" alter column ").name(id().name());
        if (before.countsWith() != null) {
            steps.add(step(new Ddl().add(column).sql(" drop identity")));
        }
        if (before.defaultsTo() != null) {
            steps.add(step(new Ddl().add(column).sql(" drop default")));
        }
        if (before.isRequired()) {
            steps.add(step(new Ddl().add(column).sql(" drop not null")));
        }
        steps.add(step(alter().sql(" rename column ").name(id().name()).sql(" to ").name(old)));
        steps.add(step(alter().sql(" rename column ").name(next).sql(" to ").name(id().name())));
        return steps;
    }
}
