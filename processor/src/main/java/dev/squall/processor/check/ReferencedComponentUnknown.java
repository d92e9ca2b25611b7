package dev.squall.processor.check;

import dev.squall.processor.model.Link;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A reference names a component that its target does not have.
final class ReferencedComponentUnknown implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return Link.of(table).flatMap(link -> unknown(link, model));
    }

    private static Stream<Problem> unknown(Link link, Model model) {
        TableModel target = model.table(link.target());
        return target == null
                ? Stream.empty()
                : link.named().stream()
                        .filter(name -> target.column(name).isEmpty())
                        .map(
                                name ->
                                        Problem.error(
                                                "SQ208",
                                                link.place(),
                                                link.says()
                                                        + " refers to \""
                                                        + name
                                                        + "\", which is no component of "
                                                        + target.record().nested(),
                                                Nearest.of(name, target)));
    }
}
