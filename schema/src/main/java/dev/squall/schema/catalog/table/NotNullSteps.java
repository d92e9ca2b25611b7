package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps that forbid null in a column, or change how.
final class NotNullSteps {

    private final Column column;
    private final Sides sides;

    NotNullSteps(Column column, Sides sides) {
        this.column = column;
        this.sides = sides;
    }

    List<Step> from(@Nullable NotNull before, NotNull after) {
        List<Step> steps = new ArrayList<>();
        NotNull start = before;
        if (before != null && !canFollow(before, after)) {
            steps.add(step(column.alterColumn().sql(" drop not null"), null));
            start = null;
        }
        if (start == null) {
            sides.answers()
                    .backfill(column.id())
                    .filter(v -> sides.from().has(column.id()))
                    .ifPresent(value -> steps.addAll(NullValues.fill(column, value, sides)));
            steps.add(step(set(after), hazard(after)));
            return steps;
        }
        if (!name(start).equals(name(after))) {
            Ddl sql = column.alterTable().sql(" rename constraint ").name(name(start));
            steps.add(step(sql.sql(" to ").name(name(after)), null));
        }
        if (!start.valid() && after.valid()) {
            Ddl sql = column.alterTable().sql(" validate constraint ").name(name(after));
            steps.add(step(sql, null));
        }
        return steps;
    }

    /// What has been checked cannot be unchecked.
    private static boolean canFollow(NotNull before, NotNull after) {
        return before.noInherit() == after.noInherit() && (after.valid() || !before.valid());
    }

    private Ddl set(NotNull after) {
        if (after.name() == null && !after.noInherit() && after.valid()) {
            return column.alterColumn().sql(" set not null");
        }
        Ddl sql = column.alterTable().sql(" add constraint ").name(name(after)).sql(" not null ");
        sql.name(column.id().name()).sqlIf(after.noInherit(), " no inherit");
        return sql.sqlIf(!after.valid(), " not valid");
    }

    private @Nullable Hazard hazard(NotNull after) {
        boolean filled = sides.answers().backfill(column.id()).isPresent();
        if (!after.valid() || filled || !sides.from().has(column.id())) {
            return null;
        }
        return Hazard.mayFail("it is refused if a row has no value of " + column.id().called());
    }

    private String name(NotNull notNull) {
        String name = notNull.name();
        return name == null ? column.id().owner() + "_" + column.id().name() + "_not_null" : name;
    }

    private Step step(Ddl sql, @Nullable Hazard hazard) {
        return Step.of(column.id(), sql, hazard);
    }
}
