package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column that comes to a table which is there already.
final class NewColumn {

    private final Column column;
    private final Sides sides;

    NewColumn(Column column, Sides sides) {
        this.column = column;
        this.sides = sides;
    }

    List<Step> steps() {
        Optional<String> value = sides.answers().backfill(column.id());
        List<Step> steps = new ArrayList<>();
        Column start = column.plain();
        if (value.isPresent() && column.generated() == null && column.identity() == null) {
            steps.add(Step.of(column.id(), add(new ColumnText(column).nullable())));
            steps.addAll(NullValues.fill(column, value.get(), sides));
            start = new ColumnCopy(start).nullable();
        } else if (new Interim(column.table(), sides).brings(column)) {
            steps.addAll(new Interim(column.table(), sides).come(column));
        } else {
            steps.add(Step.of(column.id(), add(column.ddl()), hazard()));
        }
        if (column.changed(start, sides) instanceof Change.Altered altered) {
            steps.addAll(altered.steps());
        }
        return steps;
    }

    private Ddl add(Ddl definition) {
        return column.alterTable().sql(" add column ").add(definition);
    }

    private @Nullable Hazard hazard() {
        return column.needsValue()
                ? Hazard.mayFail(
                        "existing rows have no value of " + column.id().called() + " to give")
                : null;
    }
}
