package dev.squall.table;

import dev.squall.error.Report;
import org.jspecify.annotations.Nullable;

/// What the stages of a generated insert gather, column by column.
public final class NewRowValues {

    private final RowValues values;

    /// Nothing set, for a table.
    public NewRowValues(Table<?> table) {
        this(new RowValues(table.columns().size()));
    }

    NewRowValues(RowValues values) {
        this.values = values;
    }

    /// Sets a column, here and not in a copy: only one stage holds it.
    ///
    /// @throws IllegalStateException if the column is set already: the stage was used before
    public NewRowValues set(Column<?, ?> column, @Nullable Object value) {
        if (values.isSet(column.ordinal())) {
            throw new IllegalStateException(
                    Report.of("The new row has a value for " + column + " already")
                            .hint("a stage of an insert is used once: start again for another row")
                            .text());
        }
        values.set(column.ordinal(), value);
        return this;
    }

    RowValues values() {
        return values;
    }
}
