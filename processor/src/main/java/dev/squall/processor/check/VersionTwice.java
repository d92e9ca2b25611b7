package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/// A table has two columns that count changes.
final class VersionTwice implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        List<Column> marks =
                table.columns().stream().filter(c -> c.marks().has("Version")).toList();
        return marks.stream()
                .skip(1)
                .map(
                        column ->
                                Problem.error(
                                        "SQ269",
                                        column.place(),
                                        marks.getFirst().place()
                                                + " and "
                                                + column.place()
                                                + " both count changes",
                                        "take @Version away from one of them"));
    }
}
