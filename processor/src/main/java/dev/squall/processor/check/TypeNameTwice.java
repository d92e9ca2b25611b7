package dev.squall.processor.check;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.RootModel;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A domain or a composite type has the name of another type, or of a table, whose rows are a type.
final class TypeNameTwice implements RootRule {

    /// A type of PostgreSQL, and where it comes from in Java.
    private record Named(String schema, String name, ClassName type, boolean isEnum) {}

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        Map<String, Named> seen = new HashMap<>();
        Stream<TableModel> tables =
                root.tables().stream().flatMap(name -> Stream.ofNullable(model.table(name)));
        var all = tables.toList();
        all.forEach(
                t -> seen.put(key(t.schema(), t.name()), named(t.schema(), t.name(), t.record())));
        return all.stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(
                        column ->
                                column.shape()
                                        .all()
                                        .flatMap(TypeNameTwice::type)
                                        .flatMap(type -> check(column, type, seen)));
    }

    private static Named named(String schema, String name, ClassName type) {
        return new Named(schema, name, type, false);
    }

    private static String key(String schema, String name) {
        return schema + '.' + name;
    }

    private static Stream<Named> type(Shape shape) {
        return switch (shape) {
            case Shape.EnumOf e when !e.text() ->
                    Stream.of(new Named(e.schema(), e.name(), e.type(), true));
            case Shape.Wrapper w when w.domain() != null ->
                    Stream.of(named(w.domain().schema(), w.domain().name(), w.type()));
            case Shape.CompositeOf c -> Stream.of(named(c.schema(), c.name(), c.type()));
            default -> Stream.empty();
        };
    }

    /// Two enums of one name are another rule's.
    private static Stream<Problem> check(Column column, Named type, Map<String, Named> seen) {
        Named first = seen.putIfAbsent(key(type.schema(), type.name()), type);
        return first == null
                        || first.type().equals(type.type())
                        || (first.isEnum() && type.isEnum())
                ? Stream.empty()
                : Stream.of(
                        Problem.error(
                                "SQ254",
                                column.place(),
                                column.place()
                                        + ": "
                                        + first.type().qualified()
                                        + " and "
                                        + type.type().qualified()
                                        + " are both called \""
                                        + type.name()
                                        + '"',
                                "give one of them another name: @Domain(\"…\"),"
                                        + " @Composite(\"…\")"));
    }
}
