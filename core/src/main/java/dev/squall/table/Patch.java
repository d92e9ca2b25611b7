package dev.squall.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// New values for some columns of a row: what the generated `UserPatch` makes.
///
/// A column that is not set keeps its value; a column set to null becomes null.
///
/// @param <R> the record that is a row
public abstract class Patch<R> {

    private final Table<R> table;
    private final RowValues values;

    /// Nothing set.
    protected Patch(Table<R> table) {
        this.table = table;
        this.values = new RowValues(table.columns().size());
    }

    /// One column more than `before`.
    protected Patch(Patch<R> before, Column<R, ?> column, @Nullable Object value) {
        this.table = before.table;
        this.values = before.values.with(column.ordinal(), value);
    }

    /// The table.
    public final Table<R> table() {
        return table;
    }

    /// The columns that are set, in the order of the record's components.
    public final List<Column<R, ?>> columns() {
        return table.columns().stream().filter(c -> values.isSet(c.ordinal())).toList();
    }

    /// Whether nothing is set.
    public final boolean isEmpty() {
        return columns().isEmpty();
    }

    /// The value of a column; null also where it is not set.
    public final @Nullable Object get(Column<R, ?> column) {
        return values.get(column.ordinal());
    }

    /// The table's name: values do not belong in logs.
    @Override
    public final String toString() {
        return "patch of " + table;
    }
}
