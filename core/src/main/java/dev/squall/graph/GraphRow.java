package dev.squall.graph;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import dev.squall.table.NewRowValues;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of a graph on its way: what it sets itself, the keys of other rows that it waits for, and
/// in the end the keys that the server has given it.
final class GraphRow extends NewRow<Object> {

    private final NewRowValues values;
    private final List<Foreign> foreign = new ArrayList<>();
    private int rank;
    private @Nullable GraphRows place;
    private @Nullable Object record;

    @SuppressWarnings("unchecked") // nothing here reads the record of the row
    GraphRow(Table<?> table, NewRowValues values) {
        super((Table<Object>) table, values);
        this.values = values;
    }

    /// A column that takes the key of another row.
    record Foreign(Column<?, ?> column, GraphRow row, Column<?, ?> key) {}

    /// How many rows it stands behind, one inserted after the other.
    int rank() {
        return rank;
    }

    List<Foreign> foreign() {
        return foreign;
    }

    /// The rows that it is inserted with.
    GraphRows place() {
        return Objects.requireNonNull(place, "a row has its place before others take its key");
    }

    void place(GraphRows rows) {
        place = rows;
    }

    /// Takes the key of another row, which is inserted before it.
    void takes(
            List<? extends Column<?, ?>> columns, GraphRow row, List<? extends Column<?, ?>> keys) {
        for (int i = 0; i < columns.size(); i++) {
            foreign.add(new Foreign(columns.get(i), row, keys.get(i)));
        }
        rank = Math.max(rank, row.rank + 1);
    }

    /// Refers to no row.
    ///
    /// @param relation what leads to it
    void takesNone(String relation, List<? extends Column<?, ?>> columns) {
        for (Column<?, ?> column : columns) {
            if (!column.nullable()) {
                throw new InvalidQuery(
                        Report.of(relation + " is null, but " + column + " cannot be")
                                .hint("give it the row that it refers to"));
            }
            values.set(column, null);
        }
    }

    /// The columns that the insert sets.
    BitSet columns() {
        var set = new BitSet(table().columns().size());
        table().columns().stream().filter(this::isSet).forEach(c -> set.set(c.ordinal()));
        foreign.forEach(f -> set.set(f.column.ordinal()));
        return set;
    }

    /// Whether the value of a column is there before the row is inserted.
    boolean gives(Column<?, ?> column) {
        return isSet(column)
                || foreign.stream().anyMatch(f -> f.column.ordinal() == column.ordinal());
    }

    /// Sets what it takes from rows that are there.
    void fill() {
        foreign.forEach(f -> values.set(f.column, f.row.get(f.key)));
    }

    /// Learns what the server has given it.
    void learn(Given.Row given) {
        given.keys().forEach(values::set);
        record = given.record();
    }

    /// Its record, as the server has it; null: it was not asked for, or the row not inserted.
    @Nullable Object record() {
        return record;
    }
}
