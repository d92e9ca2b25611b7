package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Link;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A reference has more or fewer columns than the key it points to.
final class ReferencedKeyMismatch implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return Link.of(table).flatMap(link -> mismatch(link, table, model).stream());
    }

    private static Optional<Problem> mismatch(Link link, TableModel table, Model model) {
        TableModel target = model.table(link.target());
        if (target == null || !link.named().isEmpty() || Keys.isFaulty(target, model)) {
            return Optional.empty(); // another rule says why
        }
        int columns = link.components().size();
        List<Column> key = target.key();
        if (columns == key.size()) {
            return Optional.empty();
        }
        String name = target.record().nested();
        String fields = String.join(", ", key.stream().map(Column::field).toList());
        return Optional.of(
                Problem.error(
                        "SQ207",
                        link.place(),
                        link.says()
                                + " refers to "
                                + name
                                + (key.isEmpty()
                                        ? ", which has no primary key"
                                        : ", whose key is of "
                                                + key.size()
                                                + " columns: "
                                                + fields),
                        key.size() > 1
                                ? "use @ForeignKey(columns = {…}, target = "
                                        + name
                                        + ".class) on "
                                        + table.record().nested()
                                : key.isEmpty()
                                        ? "name a unique component of it: column = \"…\""
                                        : "name one component"));
    }
}
