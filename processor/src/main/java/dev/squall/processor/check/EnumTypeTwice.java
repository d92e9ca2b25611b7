package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import dev.squall.processor.model.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Two Java enums are one enum type of a schema.
final class EnumTypeTwice implements RootRule {

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        Map<String, Shape.EnumOf> seen = new HashMap<>();
        return root.tables().stream()
                .flatMap(name -> Stream.ofNullable(model.table(name)))
                .flatMap(table -> table.columns().stream())
                .flatMap(
                        column ->
                                column.shape().stored() instanceof Shape.EnumOf e && !e.text()
                                        ? check(column, e, seen)
                                        : Stream.empty());
    }

    private static Stream<Problem> check(
            Column column, Shape.EnumOf e, Map<String, Shape.EnumOf> seen) {
        Shape.EnumOf first = seen.putIfAbsent(e.schema() + '.' + e.name(), e);
        return first == null || first.type().equals(e.type())
                ? Stream.empty()
                : Stream.of(
                        Problem.error(
                                "SQ241",
                                column.place(),
                                column.place()
                                        + ": "
                                        + first.type().qualified()
                                        + " and "
                                        + e.type().qualified()
                                        + " are both the enum type \""
                                        + e.name()
                                        + '"',
                                "name one of them with @PgEnum(\"…\")"));
    }
}
