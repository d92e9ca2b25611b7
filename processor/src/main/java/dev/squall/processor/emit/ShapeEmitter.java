package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes `StudentFileShape`: for each record of a shape a method that says what it selects, and
/// how it is made.
final class ShapeEmitter {

    private static final Set<String> TAKEN = Set.of("level", "t", "row", "lists");

    private final GraphModel graph;
    private final Level root;
    private final JavaFile file;
    private final Deque<Method> waiting = new ArrayDeque<>();
    private final Set<String> methods = new HashSet<>();

    /// A method that is still to be written.
    private record Method(String name, Level level) {}

    private ShapeEmitter(GraphModel graph, Level root) {
        this.graph = graph;
        this.root = root;
        this.file = new JavaFile(graph.shapeClass(), graph.file());
    }

    static SourceFile emit(GraphModel graph, Level root) {
        return new ShapeEmitter(graph, root).emit();
    }

    private SourceFile emit() {
        String self = graph.shapeClass().simple();
        JavaType of = JavaType.of(root.table().record());
        String parent = file.generic(Core.SHAPE, of, JavaType.of(graph.record()));
        file.line(0, "public final class " + self + " extends " + parent + " {");
        file.blank();
        file.line(1, "public static final " + self + " INSTANCE = new " + self + "();");
        file.blank();
        file.line(1, "private " + self + "() {");
        String table = "new " + file.name(root.table().tableClass()) + "()";
        file.call(2, "super(", List.of(table, self + "::" + method(root)), ");");
        file.line(1, "}");
        while (!waiting.isEmpty()) {
            write(waiting.poll());
        }
        file.line(0, "}");
        return file.finish(
                List.of(graph.place(), root.table().place()),
                List.of("How [" + graph.record().nested() + "] is read."));
    }

    /// The name of the method for a level, which is written later.
    private String method(Level level) {
        String base = Names.camel(level.record().simple());
        String name = base;
        for (int i = 2; !methods.add(name); i++) {
            name = base + i;
        }
        waiting.add(new Method(name, level));
        return name;
    }

    private void write(Method method) {
        Level level = method.level();
        JavaType record = JavaType.of(level.record());
        file.blank();
        file.call(
                1,
                "private static " + file.generic(Core.MAKER, record) + ' ' + method.name() + '(',
                List.of(
                        file.name(Core.LEVEL) + " level",
                        file.name(level.table().tableClass()) + " t"),
                ") {");
        Map<Column, String> columns = new HashMap<>();
        for (Part part : level.parts()) {
            switch (part) {
                case Part.Columns(var node) ->
                        node.columns()
                                .forEach(
                                        column -> {
                                            String name = local(column.field());
                                            columns.put(column, name);
                                            file.line(
                                                    2,
                                                    "int "
                                                            + name
                                                            + " = level.column(t."
                                                            + column.field()
                                                            + ");");
                                        });
                case Part.One one ->
                        relation(Core.ONE, one.name(), one.relation().name(), "one", one.target());
                case Part.Many many ->
                        relation(
                                Core.MANY,
                                many.name(),
                                many.relation().name(),
                                "many",
                                many.target());
            }
        }
        List<String> values = new ArrayList<>();
        for (Part part : level.parts()) {
            values.add(
                    switch (part) {
                        case Part.Columns(var node) -> read(node, columns);
                        case Part.One one ->
                                local(one.name())
                                        + (one.nullable() ? ".getOrNull" : ".get")
                                        + "(row, lists)";
                        case Part.Many many ->
                                local(many.name())
                                        + (many.set() ? ".set" : ".list")
                                        + "(row, lists)";
                    });
        }
        file.line(2, "return (row, lists) ->");
        file.call(4, "new " + file.type(record) + '(', values, ");");
        file.line(1, "}");
    }

    private void relation(
            ClassName type, String name, String relation, String method, Target target) {
        JavaType value =
                switch (target) {
                    case Target.Row(var table) -> JavaType.of(table.record());
                    case Target.Inside(var level) -> JavaType.of(level.record());
                };
        String make =
                switch (target) {
                    case Target.Row _ -> file.name(Core.LEVEL) + "::row";
                    case Target.Inside(var level) ->
                            graph.shapeClass().simple() + "::" + method(level);
                };
        file.assign(
                2,
                file.generic(type, value) + ' ' + local(name),
                "level." + method + '(',
                List.of("t." + relation, make),
                ");");
    }

    private String read(Node node, Map<Column, String> columns) {
        return switch (node) {
            case Node.Leaf(var column) -> read(column, columns);
            case Node.Group group -> {
                String values =
                        String.join(
                                ", \n",
                                group.parts().stream().map(part -> read(part, columns)).toList());
                String made = "new " + file.name(group.type()) + "(\n" + values + ')';
                yield group.nullable() ? isMissing(group, columns) + " \n? null : " + made : made;
            }
        };
    }

    private static String isMissing(Node.Group group, Map<Column, String> columns) {
        return String.join(
                " \n&& ", group.columns().map(c -> "row.isNull(" + columns.get(c) + ')').toList());
    }

    private static String read(Column column, Map<Column, String> columns) {
        String at = columns.get(column);
        String getter = Code.getter(column);
        return getter == null
                ? "t." + column.field() + ".readFrom(row, " + at + ')'
                : "row." + getter + '(' + at + ')';
    }

    private static String local(String name) {
        return TAKEN.contains(name) ? name + '_' : name;
    }
}
