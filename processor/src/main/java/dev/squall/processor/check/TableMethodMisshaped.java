package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// The method `table(…)` of a record cannot be called.
final class TableMethodMisshaped implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        String record = table.record().simple();
        return table.method() == TableModel.TableMethod.WRONG
                ? Stream.of(
                        Problem.error(
                                "SQ225",
                                new Place(table.record(), "table"),
                                table.record().nested()
                                        + ".table(…) is not the method that declares its table",
                                "write it as: static void table("
                                        + record
                                        + "Table t, Definition d), not private, without throws"))
                : Stream.empty();
    }
}
