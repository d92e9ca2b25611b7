package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A column gets its value from two sources.
final class ValueFromTwoSources implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(
                        column ->
                                Stream.of(
                                                        "Default",
                                                        "Generated",
                                                        "GeneratedBy",
                                                        "Identity",
                                                        "Serial")
                                                .filter(column.marks()::has)
                                                .count()
                                        > 1)
                .map(
                        column ->
                                Problem.error(
                                        "SQ220",
                                        column.place(),
                                        column.place()
                                                + " gets its value from "
                                                + String.join(
                                                        " and from ",
                                                        Stream.of(
                                                                        "Default",
                                                                        "Generated",
                                                                        "GeneratedBy",
                                                                        "Identity",
                                                                        "Serial")
                                                                .filter(column.marks()::has)
                                                                .map("@"::concat)
                                                                .toList()),
                                        "keep one of them"));
    }
}
