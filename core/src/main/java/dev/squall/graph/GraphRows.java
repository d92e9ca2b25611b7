package dev.squall.graph;

import dev.squall.error.RowNotInserted;
import dev.squall.mutation.NewRowStatements;
import dev.squall.mutation.Origin;
import dev.squall.run.Question;
import dev.squall.table.Column;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rows of one table that are inserted together: none of them waits for another, and all set the
/// same columns.
final class GraphRows {

    private final Table<Object> table;
    private final List<GraphRow> rows = new ArrayList<>();
    private final SortedMap<Integer, Column<Object, ?>> keys = new TreeMap<>();
    private final Map<GraphRows, Boolean> before = new HashMap<>();
    private boolean whole;
    private int step;

    GraphRows(Table<Object> table) {
        this.table = table;
    }

    void add(GraphRow row) {
        rows.add(row);
    }

    /// Whole rows are asked for.
    void returnWhole() {
        whole = true;
    }

    /// Stands behind another: some of its rows take keys of some of that one's.
    ///
    /// @param key the column that is taken, if the server gives it
    void standsBehind(GraphRows other, @Nullable Column<?, ?> key) {
        before.merge(other, key != null, Boolean::logicalOr);
        if (key != null) {
            other.keys.put(key.ordinal(), other.table.columns().get(key.ordinal()));
        }
    }

    /// In which of several round trips it is inserted; those before it know already.
    int step() {
        before.forEach((other, waits) -> step = Math.max(step, other.step + (waits ? 1 : 0)));
        return step;
    }

    /// The statements that insert the rows.
    List<? extends Question<?>> questions(Origin origin) {
        rows.forEach(GraphRow::fill);
        return whole || !keys.isEmpty()
                ? NewRowStatements.returning(
                        origin, table, rows, new Given(table, List.copyOf(keys.values()), whole))
                : NewRowStatements.counted(origin, table, rows);
    }

    /// Takes the answers to its questions.
    ///
    /// @return how many rows were inserted
    long take(List<@Nullable Object> answers) {
        if (!whole && keys.isEmpty()) {
            return answers.stream().mapToLong(count -> count == null ? 0 : (Long) count).sum();
        }
        List<Given.Row> given = new ArrayList<>(rows.size());
        for (Object answer : answers) {
            if (answer instanceof List<?> some) {
                some.forEach(row -> given.add((Given.Row) row));
            }
        }
        if (given.size() != rows.size() && !keys.isEmpty()) {
            throw new RowNotInserted(table.toString(), rows.size(), given.size());
        }
        for (int i = 0; i < given.size(); i++) {
            rows.get(i).learn(given.get(i));
        }
        return given.size();
    }
}
