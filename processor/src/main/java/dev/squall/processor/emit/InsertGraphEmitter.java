package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Filling.GeneratorUse;
import dev.squall.processor.model.InsertModel;
import dev.squall.processor.model.InsertModel.Edge;
import dev.squall.processor.model.InsertModel.Given;
import dev.squall.processor.model.InsertModel.Level;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes `OrderDraftInsert`: the levels of a record that is inserted with those inside of it, and
/// for each a method that sets its columns.
final class InsertGraphEmitter {

    private final InsertModel insert;
    private final JavaFile file;
    private final String self;
    private final List<String> names = new ArrayList<>();

    private InsertGraphEmitter(InsertModel insert) {
        this.insert = insert;
        this.file = new JavaFile(insert.insertClass(), insert.file());
        this.self = insert.insertClass().simple();
        Set<String> taken = new HashSet<>(Set.of("graph"));
        for (Level level : insert.levels()) {
            String base = Names.camel(level.record().simple());
            String name = base;
            for (int i = 2; !taken.add(name); i++) {
                name = base + i;
            }
            names.add(name);
        }
    }

    static SourceFile emit(InsertModel insert) {
        return new InsertGraphEmitter(insert).emit();
    }

    private SourceFile emit() {
        String root = type(insert.levels().getFirst());
        file.line(0, "public final class " + self + " {");
        file.blank();
        file.line(1, "public static final " + root + " INSTANCE = graph();");
        file.blank();
        file.line(1, "private " + self + "() {}");
        file.blank();
        file.line(1, "private static " + root + " graph() {");
        for (int i = 0; i < names.size(); i++) {
            Level level = insert.levels().get(i);
            file.assign(
                    2,
                    type(level) + ' ' + names.get(i),
                    "new " + file.name(Core.GRAPH_LEVEL) + "<>(",
                    List.of(
                            "new " + file.name(level.table().tableClass()) + "()",
                            self + "::" + names.get(i)),
                    ");");
        }
        for (int i = 0; i < names.size(); i++) {
            for (Edge edge : insert.levels().get(i).edges()) {
                edge(names.get(i), insert.levels().get(i), edge);
            }
        }
        file.line(2, "return " + names.getFirst() + ';');
        file.line(1, "}");
        for (int i = 0; i < names.size(); i++) {
            values(i, insert.levels().get(i));
        }
        file.line(0, "}");
        return file.finish(
                List.of(insert.place(), insert.levels().getFirst().table().place()),
                List.of("How [" + insert.record().nested() + "] is inserted."));
    }

    private String type(Level level) {
        return file.generic(
                Core.GRAPH_LEVEL,
                JavaType.of(level.table().tableClass()),
                JavaType.of(level.record()));
    }

    private void edge(String name, Level level, Edge edge) {
        String method =
                switch (edge.kind()) {
                    case PARENT -> "parent";
                    case ONE -> "one";
                    case MANY -> "many";
                };
        file.call(
                2,
                name + '.' + method + '(',
                List.of(
                        name + ".table()." + edge.relation().name(),
                        file.name(level.record()) + "::" + edge.place().member(),
                        names.get(edge.level())),
                ");");
    }

    private void values(int number, Level level) {
        file.blank();
        file.call(
                1,
                "private static void " + names.get(number) + '(',
                List.of(
                        file.name(level.table().tableClass()) + " t",
                        file.name(level.record()) + " row",
                        file.name(Core.NEW_ROW_VALUES) + " values"),
                ") {");
        level.given()
                .forEach(given -> given.node().columns().forEach(c -> set(c, value(given, c))));
        made(number, level);
        file.line(1, "}");
    }

    private void set(Column column, String value) {
        file.call(2, "values.set(", List.of("t." + column.field(), value), ");");
    }

    private static String value(Given given, Column column) {
        String component = given.place().member();
        return given.node() instanceof Node.Group
                ? Code.value(component, column)
                : "row." + component + "()";
    }

    /// Keys that are made on this side, where nothing else gives them.
    private void made(int number, Level level) {
        Set<Column> known = new HashSet<>(level.columns().toList());
        known.addAll(level.referring().toList());
        insert.filled(number).forEach(known::addAll);
        for (Column column : level.table().columns()) {
            GeneratorUse use = column.filling().usableGenerator();
            if (use != null && !known.contains(column)) {
                String row = file.name(level.table().generated("New", ""));
                set(column, row + '.' + Code.next(column) + "()");
            }
        }
    }
}
