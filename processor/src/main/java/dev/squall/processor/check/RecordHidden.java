package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A record is private, so that generated code cannot name it.
final class RecordHidden implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.access().hidden()
                ? Stream.of(
                        Problem.error(
                                "SQ228",
                                table.place(),
                                name(table)
                                        + " is private, or inside a private class: generated code"
                                        + " cannot name it",
                                "make it package-private or public"))
                : Stream.empty();
    }

    private static String name(TableModel table) {
        return table.view() == null
                ? table.record().nested()
                : table.declaredBy().nested() + " or its row " + table.record().nested();
    }
}
