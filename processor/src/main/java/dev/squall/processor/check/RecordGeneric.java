package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A record has type parameters.
final class RecordGeneric implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.access().generic()
                ? Stream.of(
                        Problem.error(
                                "SQ229",
                                table.place(),
                                table.record().nested() + " has type parameters: a table has none",
                                "name the types, with a record for each table"))
                : Stream.empty();
    }
}
