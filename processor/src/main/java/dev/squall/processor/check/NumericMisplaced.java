package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Numeric` stands on what is no decimal number.
final class NumericMisplaced implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(
                        column ->
                                column.marks().has("Numeric")
                                        && !Stored.elementIs(column.shape(), Scalar.NUMERIC))
                .map(
                        column ->
                                Problem.error(
                                        "SQ215",
                                        column.place(),
                                        column.place()
                                                + " is of type "
                                                + column.declared().shown()
                                                + ": @Numeric is for BigDecimal",
                                        "leave it out, or make the component a BigDecimal"));
    }
}
