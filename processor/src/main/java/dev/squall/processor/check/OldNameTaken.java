package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The old name of a column is that of another column, or its old name too.
final class OldNameTaken implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        Map<String, Column> taken = new HashMap<>();
        table.columns().forEach(column -> taken.putIfAbsent(column.name(), column));
        return table.columns().stream().flatMap(column -> check(column, taken));
    }

    private static Stream<Problem> check(Column column, Map<String, Column> taken) {
        String old = column.marks().renamedFrom();
        if (old == null || old.isEmpty() || old.equals(column.name())) {
            return Stream.empty();
        }
        Column first = taken.putIfAbsent(old, column);
        if (first == null) {
            return Stream.empty();
        }
        return Stream.of(
                Problem.error(
                        "SQ245",
                        column.place(),
                        column.place()
                                + " was \""
                                + old
                                + "\", and so "
                                + (first.name().equals(old) ? "is " : "was ")
                                + first.place(),
                        "one column becomes one column: say which"));
    }
}
