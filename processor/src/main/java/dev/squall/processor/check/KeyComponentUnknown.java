package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@PrimaryKey` names a component that is none.
final class KeyComponentUnknown implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.primaryKey() == null
                ? Stream.empty()
                : table.primaryKey().components().stream()
                        .filter(name -> table.column(name).isEmpty())
                        .map(
                                name ->
                                        Problem.error(
                                                "SQ204",
                                                table.place(),
                                                "@PrimaryKey of "
                                                        + table.record().nested()
                                                        + " names \""
                                                        + name
                                                        + "\", which is no component",
                                                Nearest.of(name, table)));
    }
}
