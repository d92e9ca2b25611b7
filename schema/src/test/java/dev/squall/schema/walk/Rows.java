package dev.squall.schema.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of a model's tables, read under the names that everything has at one moment.
final class Rows {

    private static final int COUNT = 10;
    private static final String NULL = "(null)";

    private final Map<Table, String> queries = new LinkedHashMap<>();
    private final Map<Table, List<Column>> columns = new LinkedHashMap<>();

    /// The rows as they can be read now.
    Rows(Model model) {
        for (Table table : model.tables(t -> t.parent == null)) {
            List<Column> all = List.copyOf(table.columns);
            columns.put(table, all);
            queries.put(
                    table,
                    all.stream()
                            .map(column -> column.quoted() + "::text")
                            .collect(
                                    Collectors.joining(
                                            ", ",
                                            "select ",
                                            " from "
                                                    + table.qualified()
                                                    + " order by "
                                                    + table.marker().quoted())));
        }
    }

    Set<Column> columns() {
        return columns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    Set<Table> tables() {
        return columns.keySet();
    }

    Map<Column, List<String>> read(Connection database, Set<Table> wanted) throws SQLException {
        Map<Column, List<String>> values = new LinkedHashMap<>();
        for (var query : queries.entrySet()) {
            if (wanted.contains(query.getKey())) {
                read(database, query.getKey(), query.getValue(), values);
            }
        }
        return values;
    }

    private void read(
            Connection database, Table table, String query, Map<Column, List<String>> values)
            throws SQLException {
        List<Column> all = Objects.requireNonNull(columns.get(table));
        all.forEach(column -> values.put(column, new ArrayList<>()));
        try (Statement statement = database.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            while (results.next()) {
                for (int i = 0; i < all.size(); i++) {
                    String value = results.getString(i + 1);
                    Objects.requireNonNull(values.get(all.get(i)))
                            .add(value == null ? NULL : value);
                }
            }
        }
    }

    /// Every column that is on both sides has its values, and every table its rows.
    static void assertKept(
            Map<Column, List<String>> before, Map<Column, List<String>> after, Asked asked) {
        after.forEach(
                (column, values) -> {
                    List<String> old = before.get(column);
                    if (old != null) {
                        assertThat(values).as("rows of " + column).hasSameSizeAs(old);
                    }
                    if (old != null && !asked.touched.contains(column)) {
                        assertThat(where(values, old, asked.filled.contains(column)))
                                .as("values of " + column)
                                .isEqualTo(where(old, old, asked.filled.contains(column)));
                    }
                });
    }

    /// The values that no backfill gave.
    private static List<String> where(List<String> values, List<String> old, boolean filled) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.add(filled && old.get(i).equals(NULL) ? NULL : values.get(i));
        }
        return all;
    }

    /// Gives rows to what has come since, which `before` knows nothing of.
    static void give(Connection database, Model model, Set<Column> before) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Table table : model.tables(t -> t.parent == null)) {
                if (!before.contains(table.marker())) {
                    statement.execute(insert(table));
                } else {
                    for (Column column : table.columns) {
                        if (!before.contains(column) && isEmpty(column)) {
                            statement.execute(update(column));
                        }
                    }
                }
            }
            statement.execute("reset session_replication_role");
        }
    }

    private static boolean isEmpty(Column column) {
        return column.isPlain() && !column.is("not null");
    }

    private static String insert(Table table) {
        List<Column> given = table.columns.stream().filter(Column::isGiven).toList();
        String names = given.stream().map(Column::quoted).collect(Collectors.joining(", "));
        String rows =
                IntStream.rangeClosed(1, COUNT)
                        .mapToObj(
                                i ->
                                        given.stream()
                                                .map(column -> value(column, i))
                                                .collect(Collectors.joining(", ", "(", ")")))
                        .collect(Collectors.joining(",\n"));
        return "insert into " + table.qualified() + " (" + names + ") values " + rows;
    }

    private static String value(Column column, int i) {
        boolean empty = i % 5 == 0 && !column.fixed && !column.is("not null");
        return empty ? "null" : column.type.value(i);
    }

    private static String update(Column column) {
        Table table = column.table;
        String values =
                IntStream.rangeClosed(1, COUNT)
                        .mapToObj(i -> " when " + i + " then " + value(column, i))
                        .collect(Collectors.joining());
        return "update "
                + table.qualified()
                + " set "
                + column.quoted()
                + " = case "
                + table.marker().quoted()
                + values
                + " end";
    }
}
