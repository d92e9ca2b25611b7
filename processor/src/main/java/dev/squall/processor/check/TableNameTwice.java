package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import dev.squall.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Two tables of a schema have one name.
final class TableNameTwice implements RootRule {

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        Map<String, TableModel> seen = new HashMap<>();
        return root.tables().stream()
                .flatMap(name -> Stream.ofNullable(model.table(name)))
                .flatMap(
                        table -> {
                            TableModel first =
                                    seen.putIfAbsent(table.schema() + '.' + table.name(), table);
                            return first == null
                                    ? Stream.empty()
                                    : Stream.of(
                                            Problem.error(
                                                    "SQ223",
                                                    root.place(),
                                                    first.declaredBy().nested()
                                                            + " and "
                                                            + table.declaredBy().nested()
                                                            + " are both the table \""
                                                            + table.name()
                                                            + "\" of "
                                                            + root.type().nested(),
                                                    first.declaredBy().equals(table.declaredBy())
                                                            ? "list it once"
                                                            : "name one of them with @Table(\"…\"),"
                                                                    + " or give it a schema"));
                        });
    }
}
