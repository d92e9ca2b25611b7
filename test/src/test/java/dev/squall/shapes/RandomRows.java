package dev.squall.shapes;

import dev.squall.shapes.RandomTable.Field;
import dev.squall.shapes.RandomTable.Reference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of tables at random, by the names of their components: what is read must be these very
/// values.
final class RandomRows {

    private final Map<RandomTable, List<Map<String, @Nullable Object>>> rows = new HashMap<>();
    private final Random random;

    private RandomRows(Random random) {
        this.random = random;
    }

    /// Makes rows, and inserts them.
    static RandomRows into(Connection connection, List<RandomTable> tables, Random random)
            throws SQLException {
        var all = new RandomRows(random);
        for (RandomTable table : tables) {
            all.make(table);
            all.insert(connection, table);
        }
        return all;
    }

    /// The row with the number `n`.
    Map<String, @Nullable Object> get(RandomTable table, int n) {
        return of(table).get(n);
    }

    private List<Map<String, @Nullable Object>> of(RandomTable table) {
        return rows.computeIfAbsent(table, key -> new ArrayList<>());
    }

    private void make(RandomTable table) {
        Set<Object> taken = new HashSet<>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            Map<String, @Nullable Object> row = new HashMap<>();
            for (Field field : table.fields()) {
                boolean isNull = field.nullable() && random.nextInt(3) == 0;
                row.put(field.name(), isNull ? null : field.kind().value(random));
            }
            row.put("n", of(table).size());
            if (refers(row, table, taken) && taken.add(keyOf(row, table))) {
                of(table).add(row);
            }
        }
    }

    private static List<@Nullable Object> keyOf(
            Map<String, @Nullable Object> row, RandomTable table) {
        return table.key().stream().map(k -> row.get(k.name())).toList();
    }

    /// Points the row at rows that are there; false: there is none, but there must be.
    private boolean refers(
            Map<String, @Nullable Object> row, RandomTable table, Set<Object> taken) {
        for (Reference reference : table.forth()) {
            List<Map<String, @Nullable Object>> others = of(reference.to());
            boolean none = others.isEmpty() || (reference.nullable() && random.nextInt(4) == 0);
            if (none && !reference.nullable()) {
                return false;
            }
            Map<String, @Nullable Object> other =
                    none ? Map.of() : others.get(random.nextInt(others.size()));
            for (int i = 0; i < reference.fields().size(); i++) {
                String there = reference.to().key().get(i).name();
                row.put(reference.fields().get(i).name(), none ? null : other.get(there));
            }
            if (!none && reference.unique() && !taken.add(reference.one() + other.get("n"))) {
                return false;
            }
        }
        return true;
    }

    private void insert(Connection connection, RandomTable table) throws SQLException {
        List<Field> fields = table.fields();
        String text =
                "insert into "
                        + table.table()
                        + fields.stream()
                                .map(Field::column)
                                .collect(Collectors.joining(", ", " (", ")"))
                        + " values "
                        + fields.stream()
                                .map(f -> "?::text::" + f.kind().sql())
                                .collect(Collectors.joining(", ", "(", ")"));
        try (PreparedStatement insert = connection.prepareStatement(text)) {
            for (Map<String, @Nullable Object> row : of(table)) {
                for (int i = 0; i < fields.size(); i++) {
                    Object value = row.get(fields.get(i).name());
                    insert.setString(i + 1, value == null ? null : Objects.toString(value));
                }
                insert.executeUpdate();
            }
        }
    }
}
