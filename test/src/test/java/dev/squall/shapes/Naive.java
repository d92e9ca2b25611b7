package dev.squall.shapes;

import dev.squall.shapes.RandomTable.Field;
import dev.squall.shapes.RandomTable.Reference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a relation leads to, by a query of its own for each row.
record Naive(Connection connection, RandomRows rows) {

    @Nullable Object value(RandomTable table, int n, Field field) {
        return rows.get(table, n).get(field.name());
    }

    /// The number of the row that a row refers to.
    List<Integer> forth(Reference reference, int n) {
        return numbers(
                reference.to(),
                reference.to().key(),
                values(reference.from(), reference.fields(), n));
    }

    /// The numbers of the rows that refer to a row, in the order of their primary key.
    List<Integer> back(Reference reference, int n) {
        return numbers(
                reference.from(),
                reference.fields(),
                values(reference.to(), reference.to().key(), n));
    }

    /// All rows of a table, in the order of their primary key.
    List<Integer> all(RandomTable table) {
        return numbers(table, List.of(), List.of());
    }

    private List<@Nullable Object> values(RandomTable table, List<Field> fields, int n) {
        return fields.stream().map(field -> value(table, n, field)).toList();
    }

    private List<Integer> numbers(
            RandomTable table, List<Field> fields, List<@Nullable Object> values) {
        String condition =
                fields.stream()
                        .map(f -> f.column() + " = ?::text::" + f.kind().sql())
                        .collect(Collectors.joining(" and "));
        String order = table.key().stream().map(Field::column).collect(Collectors.joining(", "));
        String text =
                "select n from "
                        + table.table()
                        + (condition.isEmpty() ? "" : " where " + condition)
                        + " order by "
                        + order;
        try (PreparedStatement select = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                select.setString(i + 1, value == null ? null : Objects.toString(value));
            }
            List<Integer> numbers = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
