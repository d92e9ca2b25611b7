package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.TableModel;
import java.util.Locale;
import java.util.stream.Stream;

/// `@Column` gives a name with capitals, which must be quoted in SQL for ever.
final class ColumnNameInCamelCase implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream()
                .flatMap(
                        column ->
                                Stream.ofNullable(column.marks().columnName())
                                        .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
                                        .map(name -> problem(column, name)));
    }

    private static Problem problem(Column column, String name) {
        return Problem.warning(
                "SQ235",
                column.place(),
                column.place()
                        + ": the column name \""
                        + name
                        + "\" has capitals and must be quoted in SQL",
                "the usual name is \"" + Names.snake(Names.camel(name)) + '"');
    }
}
