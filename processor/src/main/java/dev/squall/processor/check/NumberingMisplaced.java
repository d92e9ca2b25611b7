package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Identity` or `@Serial` stands on what is no integer.
final class NumberingMisplaced implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(
                        column ->
                                (column.marks().has("Identity") || column.marks().has("Serial"))
                                        && !Stored.is(
                                                column.shape(),
                                                Scalar.SMALLINT,
                                                Scalar.INTEGER,
                                                Scalar.BIGINT))
                .map(
                        column ->
                                Problem.error(
                                        "SQ217",
                                        column.place(),
                                        column.place()
                                                + " is of type "
                                                + column.declared().shown()
                                                + ": only short, int and long are numbered",
                                        "make it a long, or fill it with @Default or"
                                                + " @GeneratedBy"));
    }
}
