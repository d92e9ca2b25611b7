package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// Two records would be given classes of one name.
final class GeneratedClassTwice implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return model.tables().stream()
                .takeWhile(other -> !other.record().equals(table.record()))
                .filter(other -> other.tableClass().equals(table.tableClass()))
                .limit(1)
                .map(
                        other ->
                                Problem.error(
                                        "SQ239",
                                        table.place(),
                                        other.record().nested()
                                                + " and "
                                                + table.record().nested()
                                                + " are both given a class "
                                                + table.tableClass().simple(),
                                        "rename one of them, or put it into another package"));
    }
}
