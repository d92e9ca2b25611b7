package dev.squall.processor.check;

import dev.squall.processor.model.Link;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// `@ForeignKey` names a component that is none.
final class ForeignKeyComponentUnknown implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return Link.of(table).flatMap(link -> unknown(link, table));
    }

    private static Stream<Problem> unknown(Link link, TableModel table) {
        return link.components().stream()
                .filter(name -> table.column(name).isEmpty())
                .map(
                        name ->
                                Problem.error(
                                        "SQ205",
                                        link.place(),
                                        link.says()
                                                + " names \""
                                                + name
                                                + "\", which is no component",
                                        Nearest.of(name, table)));
    }
}
