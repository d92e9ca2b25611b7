package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Two columns have one name.
final class ColumnNameTwice implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        Map<String, Column> seen = new HashMap<>();
        Stream<Problem> inJava =
                table.faults().stream()
                        .filter(fault -> fault.kind() == TableModel.Faulty.Kind.FIELD_TWICE)
                        .map(fault -> problem(fault.place(), fault.text()));
        Stream<Problem> inSql =
                table.columns().stream()
                        .flatMap(
                                column -> {
                                    Column first = seen.putIfAbsent(column.name(), column);
                                    return first == null
                                            ? Stream.empty()
                                            : Stream.of(
                                                    problem(
                                                            column.outer(),
                                                            first.place()
                                                                    + " and "
                                                                    + column.place()
                                                                    + " are both the column \""
                                                                    + column.name()
                                                                    + '"'));
                                });
        return Stream.concat(inJava, inSql);
    }

    private static Problem problem(Place place, String message) {
        return Problem.error(
                "SQ211",
                place,
                message,
                "give one of them another name with @Column, or an embedded record a prefix with"
                        + " @Embedded(\""
                        + Names.snake(place.member())
                        + "_\")");
    }
}
