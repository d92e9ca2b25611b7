package dev.squall.graph;

import dev.squall.mutation.Origin;
import dev.squall.query.WithClause;
import dev.squall.run.Executor;
import dev.squall.run.Question;
import dev.squall.table.Column;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All rows of some graphs, on their way into their tables: one statement for the rows of a table
/// that stand behind as many others, and one round trip for all statements whose keys are known.
final class Graph {

    private final Map<Place, GraphRows> all = new LinkedHashMap<>();
    private final List<GraphRow> roots = new ArrayList<>();

    /// Where rows are inserted together.
    private record Place(int rank, String table, BitSet columns) {}

    /// Adds a record with all that is in it.
    <E> void add(GraphLevel<?, E> level, E record) {
        roots.add(add(level, record, null, null));
    }

    private <E> GraphRow add(
            GraphLevel<?, E> level,
            E record,
            @Nullable GraphRow parent,
            @Nullable Joined<?> joined) {
        var row = new GraphRow(level.table(), level.values(record));
        if (parent != null && joined != null) {
            row.takes(joined.there(), parent, joined.here());
        }
        level.parents().forEach(edge -> addParent(edge, record, row));
        place(row);
        level.children().forEach(edge -> addChildren(edge, record, row));
        return row;
    }

    private <E, F> void addParent(Edge<E, F> edge, E record, GraphRow row) {
        var found = edge.of(record);
        if (found.isEmpty()) {
            row.takesNone(edge.path(record), edge.joined().here());
        }
        for (F one : found) {
            GraphRow parent = add(edge.level(), one, null, null);
            row.takes(edge.joined().here(), parent, edge.joined().there());
        }
    }

    private <E, F> void addChildren(Edge<E, F> edge, E record, GraphRow row) {
        for (F child : edge.of(record)) {
            add(edge.level(), child, row, edge.joined());
        }
    }

    private void place(GraphRow row) {
        Table<Object> table = row.table();
        GraphRows rows =
                all.computeIfAbsent(
                        new Place(row.rank(), table.toString(), row.columns()),
                        place -> new GraphRows(table));
        rows.add(row);
        row.place(rows);
        for (GraphRow.Foreign foreign : row.foreign()) {
            Column<?, ?> key = foreign.row().gives(foreign.key()) ? null : foreign.key();
            rows.standsBehind(foreign.row().place(), key);
        }
    }

    /// Inserts all rows; how many there were.
    long insert(Executor executor) {
        List<List<GraphRows>> steps = steps();
        if (steps.size() == 1) {
            return send(steps.getFirst(), executor);
        }
        return executor.atomic(tx -> steps.stream().mapToLong(step -> send(step, tx)).sum());
    }

    /// The same, and gives the rows of the graphs themselves, in their order.
    List<Object> insertReturning(Executor executor) {
        roots.forEach(root -> root.place().returnWhole());
        insert(executor);
        return roots.stream().flatMap(root -> Stream.ofNullable(root.record())).toList();
    }

    private List<List<GraphRows>> steps() {
        SortedMap<Integer, List<GraphRows>> steps = new TreeMap<>();
        all.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().rank()))
                .map(Map.Entry::getValue)
                .forEach(
                        rows ->
                                steps.computeIfAbsent(rows.step(), n -> new ArrayList<>())
                                        .add(rows));
        return List.copyOf(steps.values());
    }

    private long send(List<GraphRows> step, Executor executor) {
        var origin = new Origin(executor, WithClause.NONE);
        List<Question<?>> questions = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (GraphRows rows : step) {
            questions.addAll(rows.questions(origin));
            ends.add(questions.size());
        }
        List<@Nullable Object> answers = executor.batch(questions);
        long count = 0;
        int from = 0;
        for (int i = 0; i < step.size(); i++) {
            count += step.get(i).take(answers.subList(from, ends.get(i)));
            from = ends.get(i);
        }
        return count;
    }
}
