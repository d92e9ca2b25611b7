package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@Varchar` or `@Char` stands on what is no text.
final class TextLengthMisplaced implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .filter(
                        column ->
                                (column.marks().has("Varchar") || column.marks().has("Char"))
                                        && !Stored.elementIs(column.shape(), Scalar.TEXT)
                                        && !Stored.elementIsEnumText(column.shape()))
                .map(
                        column ->
                                Problem.error(
                                        "SQ213",
                                        column.place(),
                                        column.place()
                                                + " is of type "
                                                + column.declared().shown()
                                                + ": @Varchar and @Char are for text",
                                        "leave it out, or make the component a String"));
    }
}
