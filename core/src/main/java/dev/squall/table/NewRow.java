package dev.squall.table;

import org.jspecify.annotations.Nullable;

/// A row to insert, with every required column set: what the generated `NewUser` extends.
///
/// Values never change: a setter gives a copy.
///
/// @param <R> the record that is a row
public abstract class NewRow<R> {

    private final Table<R> table;
    private final RowValues values;

    /// A row from what the stages have gathered.
    protected NewRow(Table<R> table, NewRowValues values) {
        this.table = table;
        this.values = values.values();
    }

    /// The values with one more; for the setters of generated subclasses.
    protected final NewRowValues with(Column<R, ?> column, @Nullable Object value) {
        return new NewRowValues(values.with(column.ordinal(), value));
    }

    /// The table.
    public final Table<R> table() {
        return table;
    }

    /// Whether a column has a value (or null) of its own, and not its default.
    public final boolean isSet(Column<?, ?> column) {
        return values.isSet(column.ordinal());
    }

    /// How many columns have a value.
    public final int setColumns() {
        return values.count();
    }

    /// The value of a column; null also where it is not set.
    public final @Nullable Object get(Column<?, ?> column) {
        return values.get(column.ordinal());
    }

    /// The table's name: values do not belong in logs.
    @Override
    public final String toString() {
        return "new row of " + table;
    }
}
