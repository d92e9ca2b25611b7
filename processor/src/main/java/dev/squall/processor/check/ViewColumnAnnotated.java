package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.Set;
import java.util.stream.Stream;

/// A column of a view has an annotation that only a column of a table can have.
final class ViewColumnAnnotated implements TableRule {

    private static final Set<String> GOOD =
            Set.of(
                    "Column",
                    "Comment",
                    "Type",
                    "Varchar",
                    "Char",
                    "Numeric",
                    "Citext",
                    "Money",
                    "Hstore",
                    "Bit",
                    "Varbit",
                    "Dimensions",
                    "Json",
                    "EnumText",
                    "Embedded",
                    "References");

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        TableModel.ViewUse view = table.view();
        return view == null || view.rowIsTable()
                ? Stream.empty()
                : table.columns().stream().flatMap(ViewColumnAnnotated::check);
    }

    private static Stream<Problem> check(Column column) {
        return column.marks().annotations().stream()
                .filter(annotation -> !GOOD.contains(annotation))
                .sorted()
                .map(
                        annotation ->
                                Problem.error(
                                        "SQ263",
                                        column.place(),
                                        column.place()
                                                + " is a column of a view: @"
                                                + annotation
                                                + " says nothing of it",
                                        "take it away; the query says what the column is"));
    }
}
