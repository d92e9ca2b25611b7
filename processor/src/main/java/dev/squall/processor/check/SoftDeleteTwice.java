package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/// A table has two columns that mark rows as deleted.
final class SoftDeleteTwice implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        List<Column> marks =
                table.columns().stream().filter(c -> c.marks().has("SoftDelete")).toList();
        return marks.stream()
                .skip(1)
                .map(
                        column ->
                                Problem.error(
                                        "SQ266",
                                        column.place(),
                                        marks.getFirst().place()
                                                + " and "
                                                + column.place()
                                                + " both mark rows as deleted",
                                        "take @SoftDelete away from one of them"));
    }
}
