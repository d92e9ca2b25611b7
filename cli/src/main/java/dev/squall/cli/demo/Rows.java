package dev.squall.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a step returned, as lines: a table, or where that is too wide, each row by itself.
final class Rows {

    private static final String GAP = "  ";
    private static final String INSIDE = "  ";

    private Rows() {}

    static List<String> lines(@Nullable Object result, int width) {
        List<?> values =
                switch (result) {
                    case null -> List.of();
                    case List<?> list -> list;
                    case Optional<?> value -> value.stream().toList();
                    default -> List.of(result);
                };
        if (values.isEmpty()) {
            return List.of("(no row)");
        }
        if (result instanceof Long count) {
            return List.of(count == 1 ? "1 row" : count + " rows");
        }
        return values.stream().anyMatch(value -> !Cells.lists(value).isEmpty())
                ? values.stream().flatMap(value -> nested(value, width)).toList()
                : flat(values, values.stream().map(Cells::of).toList(), width);
    }

    /// A record, and below it those that are in its lists.
    private static Stream<String> nested(Object value, int width) {
        Map<String, List<?>> lists = Cells.lists(value);
        Map<String, String> own = Cells.of(value);
        own.keySet().removeAll(lists.keySet());
        List<String> lines = new ArrayList<>(apart(List.of(value), List.of(own), width));
        lists.forEach(
                (name, list) -> {
                    lines.add(INSIDE + name);
                    lines(list, width - 2 * INSIDE.length())
                            .forEach(line -> lines.add(INSIDE + INSIDE + line));
                });
        return lines.stream();
    }

    private static List<String> flat(List<?> values, List<Map<String, String>> rows, int width) {
        List<String> table = table(rows);
        return table.stream().allMatch(line -> line.length() <= width)
                ? table
                : apart(values, rows, width);
    }

    private static List<String> table(List<Map<String, String>> rows) {
        List<String> names = List.copyOf(rows.getFirst().keySet());
        List<List<String>> table = new ArrayList<>();
        table.add(names);
        rows.forEach(row -> table.add(List.copyOf(row.values())));
        List<String> lines = new ArrayList<>();
        for (List<String> cells : table) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < names.size(); i++) {
                int column = i;
                int widest = table.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
                line.append(cells.get(i)).repeat(' ', widest - cells.get(i).length()).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> apart(List<?> values, List<Map<String, String>> rows, int width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder text = new StringBuilder();
            // A space inside of a cell is no place to break at: words are broken at plain spaces.
            rows.get(i)
                    .forEach(
                            (name, cell) ->
                                    text.append(' ')
                                            .append(name)
                                            .append('=')
                                            .append(cell.replace(' ', '\u00a0')));
            String head = values.get(i).getClass().getSimpleName();
            for (String line : Lines.wrap(head + text, width, GAP)) {
                lines.add(line.replace('\u00a0', ' '));
            }
        }
        return lines;
    }
}
