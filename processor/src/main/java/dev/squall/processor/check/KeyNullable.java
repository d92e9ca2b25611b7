package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A component of the primary key can be null.
final class KeyNullable implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.key().stream()
                .filter(Column::nullable)
                .map(
                        column ->
                                Problem.error(
                                        "SQ222",
                                        column.place(),
                                        column.place()
                                                + " belongs to the primary key, which is never"
                                                + " null",
                                        "leave @Nullable out; a key that PostgreSQL or Java makes"
                                                + " needs @Identity, @Default or @GeneratedBy"));
    }
}
