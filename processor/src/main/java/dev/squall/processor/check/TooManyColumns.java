package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A record has more components than Java, or more columns than PostgreSQL can take.
final class TooManyColumns implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        if (table.components() > 254) {
            return problem(table, table.components() + " components, a record takes 254");
        }
        return table.columns().size() > 1600
                ? problem(table, table.columns().size() + " columns, a table takes 1600")
                : Stream.empty();
    }

    private static Stream<Problem> problem(TableModel table, String message) {
        return Stream.of(
                Problem.error(
                        "SQ227",
                        table.place(),
                        table.record().nested() + " has " + message,
                        "split it, or store a part of it as jsonb with @Json"));
    }
}
