package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Link;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A reference has another type than what it points to.
final class ReferenceTypeMismatch implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return Link.of(table).flatMap(link -> mismatches(link, table, model));
    }

    private static Stream<Problem> mismatches(Link link, TableModel table, Model model) {
        List<Column> from = link.columns(table);
        List<Column> to = link.referenced(model);
        if (from.size() != to.size()) {
            return Stream.empty(); // another rule says why
        }
        return IntStream.range(0, from.size())
                .filter(i -> !Keys.sameType(from.get(i).shape(), to.get(i).shape()))
                .filter(i -> !(to.get(i).shape() instanceof Shape.Unsupported))
                .mapToObj(i -> mismatch(link, from.get(i), to.get(i)));
    }

    private static Problem mismatch(Link link, Column from, Column to) {
        return Problem.error(
                "SQ209",
                link.place(),
                from.place()
                        + " is of type "
                        + from.declared().shown()
                        + ", but it refers to "
                        + to.place()
                        + ", of type "
                        + to.declared().shown(),
                "declare it as " + to.declared().shown() + ' ' + from.place().member());
    }
}
