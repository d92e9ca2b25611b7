package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// Two records would be given classes of one name.
final class GeneratedClassTwice implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        if (table.view() != null && table.view().rowIsTable()) {
            return Stream.empty(); // said by a rule of its own
        }
        return model.relations()
                .takeWhile(other -> !other.declaredBy().equals(table.declaredBy()))
                .filter(other -> other.tableClass().equals(table.tableClass()))
                .limit(1)
                .map(
                        other ->
                                Problem.error(
                                        "SQ239",
                                        table.place(),
                                        other.declaredBy().nested()
                                                + " and "
                                                + table.declaredBy().nested()
                                                + " are both given a class "
                                                + table.tableClass().simple(),
                                        other.view() == null && table.view() == null
                                                ? "rename one of them, or put it into another"
                                                        + " package"
                                                : "give each view a record of its own"));
    }
}
