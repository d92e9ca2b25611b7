package dev.squall.processor.emit;

import dev.squall.processor.model.GraphModel;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes `StudentFileShape`: for each record of a shape a method that says what it selects, and
/// how it is made.
final class ShapeEmitter {

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
        file.call(2, "super(", List.of(table, maker(root)), ");");
        file.line(1, "}");
        while (!waiting.isEmpty()) {
            write(waiting.poll());
        }
        file.line(0, "}");
        return file.finish(
                List.of(graph.place(), root.table().place()),
                List.of("How [" + graph.record().nested() + "] is read."));
    }

    /// The reference to the method for a level, which is written later.
    private String maker(Level level) {
        String base = Names.camel(level.record().simple());
        String name = base;
        for (int i = 2; !methods.add(name); i++) {
            name = base + i;
        }
        waiting.add(new Method(name, level));
        return graph.shapeClass().simple() + "::" + name;
    }

    private void write(Method method) {
        Level level = method.level();
        file.blank();
        file.call(
                1,
                "private static "
                        + file.generic(Core.MAKER, JavaType.of(level.record()))
                        + ' '
                        + method.name()
                        + '(',
                List.of(
                        file.name(Core.LEVEL) + " level",
                        file.name(level.table().tableClass()) + " t"),
                ") {");
        new LevelCode(file, this::maker).write(level);
        file.line(1, "}");
    }
}
