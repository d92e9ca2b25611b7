package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.model.TypeRenames;
import java.util.stream.Stream;

/// `@RenamedFrom` stands on an enum that is stored as text: there is no type to rename.
final class RenamedText implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream().flatMap(RenamedText::check);
    }

    private static Stream<Problem> check(Column column) {
        if (column.shape().stored() instanceof Shape.EnumOf e
                && e.text()
                && !e.renames().equals(TypeRenames.NONE)) {
            return Stream.of(
                    Problem.error(
                            "SQ252",
                            column.place(),
                            column.place()
                                    + ": "
                                    + e.type().nested()
                                    + " is stored as text, where @RenamedFrom renames nothing",
                            "update the rows in a migration of your own"));
        }
        return Stream.empty();
    }
}
