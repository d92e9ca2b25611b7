package dev.squall.processor.emit;

import dev.squall.processor.model.GraphModel;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Rows;
import dev.squall.processor.model.TableModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Writes `StudentFileShape`: for each record of a shape a method that says what it selects, and
/// how it is made.
final class ShapeEmitter {

    private final GraphModel graph;
    private final Level root;
    private final JavaFile file;
    private final Deque<Method> waiting = new ArrayDeque<>();
    private final Set<String> methods = new HashSet<>();
    private final IdentityHashMap<Level, String> makers = new IdentityHashMap<>();

    /// A method that is still to be written.
    private record Method(String name, TableModel table, JavaType type, Consumer<LevelCode> body) {}

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
        List<String> arguments = new ArrayList<>(List.of(table));
        Rows rows = new Rows(null, graph.order(), 0);
        arguments.addAll(new ComputedCode(file).rows(rows, graph.record().nested()));
        arguments.add(maker(root));
        file.call(2, "super(", arguments, ");");
        file.line(1, "}");
        while (!waiting.isEmpty()) {
            write(waiting.poll());
        }
        file.line(0, "}");
        return file.finish(
                List.of(graph.place(), root.table().place()),
                List.of("How [" + graph.record().nested() + "] is read."));
    }

    /// The reference to the method that makes what a component holds, which is written later.
    private String maker(String component, Target target) {
        return switch (target) {
            case Target.Row _ -> file.name(Core.LEVEL) + "::row";
            case Target.Inside inside -> maker(graph.level(inside).orElseThrow());
            case Target.Value value ->
                    reference(
                            component,
                            value.table(),
                            value.type(),
                            code -> code.write(value.node()));
        };
    }

    private String maker(Level level) {
        String known = makers.get(level);
        if (known == null) {
            JavaType record = JavaType.of(level.record());
            String name = Names.camel(level.record().simple());
            known = reference(name, level.table(), record, code -> code.write(level));
            makers.put(level, known);
        }
        return known;
    }

    private String reference(
            String base, TableModel table, JavaType type, Consumer<LevelCode> body) {
        String name = base;
        for (int i = 2; !methods.add(name); i++) {
            name = base + i;
        }
        waiting.add(new Method(name, table, type, body));
        return graph.shapeClass().simple() + "::" + name;
    }

    private void write(Method method) {
        file.blank();
        file.call(
                1,
                "private static "
                        + file.generic(Core.MAKER, method.type())
                        + ' '
                        + method.name()
                        + '(',
                List.of(
                        file.name(Core.LEVEL) + " level",
                        file.name(method.table().tableClass()) + " t"),
                ") {");
        method.body().accept(new LevelCode(file, this::maker));
        file.line(1, "}");
    }
}
