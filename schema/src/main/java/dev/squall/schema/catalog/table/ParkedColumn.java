package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// A column whose default, or whose type, needs something that goes for a time. It has no default
/// meanwhile, and its values are kept as text.
final class ParkedColumn {

    private final Column column;
    private final Sides sides;
    private final List<Step> steps = new ArrayList<>();

    ParkedColumn(Column column, Sides sides) {
        this.column = column;
        this.sides = sides;
    }

    /// The steps of the old column.
    List<Step> released() {
        if (column.defaultsTo() != null) {
            add(column.alterColumn().sql(" drop default"));
        }
        if (isParked(column)) {
            turn(new Ddl().sql("text"), new Ddl().sql("text"), " is written anew");
        }
        return steps;
    }

    /// The steps of the new column.
    List<Step> regained() {
        if (!sides.from().get(column.id(), Column.class).filter(this::isParked).isPresent()) {
            if (column.defaultsTo() != null) {
                add(column.alterColumn().sql(" set default ").declared(column.defaultsTo()));
            }
            return steps;
        }
        Ddl type = new ColumnText(column).type();
        turn(
                type,
                new Ddl().declared(column.type()),
                " is written anew; it is refused if a value of "
                        + column.id().called()
                        + " has no such form");
        sides.from()
                .get(column.id(), Column.class)
                .map(old -> column.changed(new ColumnCopy(old).retyped(column), sides))
                .filter(Change.Altered.class::isInstance)
                .ifPresent(change -> steps.addAll(((Change.Altered) change).steps()));
        return steps;
    }

    /// Whether it has values of a type that goes for a time, before and after.
    private boolean isParked(Column old) {
        return sides.from().needsOf(old.id()).stream()
                .filter(sides.away()::contains)
                .filter(need -> old.losesShape(need, sides.from()))
                .anyMatch(
                        need ->
                                sides.to()
                                        .get(old.id(), Column.class)
                                        .filter(now -> now.losesShape(need, sides.from()))
                                        .isPresent());
    }

    /// A column below another one is turned with that.
    private void turn(Ddl type, Ddl cast, String hazard) {
        boolean follows = column.parent() != null;
        if (follows) {
            return;
        }
        Ddl sql = column.alterColumn().sql(" type ").add(type);
        if (RelationTable.isForeign(column.table(), sides.from())) {
            add(sql);
            return;
        }
        sql.sql(" using ").name(column.id().name()).sql("::").add(cast);
        String table = "all of " + column.table().called();
        steps.add(Step.of(column.id(), sql, Hazard.rewrite(table + hazard)));
    }

    private void add(Ddl sql) {
        steps.add(Step.of(column.id(), sql));
    }
}
