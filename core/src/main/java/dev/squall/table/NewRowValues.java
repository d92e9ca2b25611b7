package dev.squall.table;

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
    public NewRowValues set(Column<?, ?> column, @Nullable Object value) {
        values.set(column.ordinal(), value);
        return this;
    }

    RowValues values() {
        return values;
    }
}
