package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Filling.GeneratorUse;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.List;

/// Writes `NewUser`: an insert whose required columns are stages.
final class NewRowEmitter {

    private final TableModel table;
    private final JavaFile file;
    private final String self;
    private final List<Column> required;

    private NewRowEmitter(TableModel table) {
        this.table = table;
        this.file = new JavaFile(table.generated("New", ""), table.file());
        this.self = table.generated("New", "").simple();
        this.required = Code.required(table);
        file.reserve("Stages");
        required.forEach(column -> file.reserve(Code.stage(column)));
    }

    static SourceFile emit(TableModel table) {
        return new NewRowEmitter(table).emit();
    }

    private SourceFile emit() {
        String rows = file.name(table.tableClass()) + ".ROWS";
        file.line(
                0,
                Code.access(table)
                        + "final class "
                        + self
                        + " extends "
                        + file.generic(Core.NEW_ROW, JavaType.of(table.record()))
                        + " {");
        generators();
        file.blank();
        file.line(1, "private " + self + '(' + values() + " values) {");
        file.line(2, "super(" + rows + ", values);");
        file.line(1, "}");
        start();
        next();
        begun(rows);
        copy(rows);
        optional();
        stages();
        file.line(0, "}");
        return file.finish(List.of(table.place()), doc());
    }

    private List<String> doc() {
        String name = Code.sqlName(table);
        if (required.isEmpty()) {
            return List.of("A new row of `" + name + "`: every column is optional.");
        }
        return List.of(
                "A new row of `" + name + "`: its required columns first, one after the other.");
    }

    private String values() {
        return file.name(Core.NEW_ROW_VALUES);
    }

    private List<Column> generated() {
        return table.columns().stream()
                .filter(column -> column.filling().usableGenerator() != null)
                .toList();
    }

    private void generators() {
        for (Column column : generated()) {
            GeneratorUse use = column.filling().usableGenerator();
            if (use != null) {
                String type = file.name(use.type());
                file.blank();
                file.assign(
                        1,
                        "private static final " + type + ' ' + Names.constant(column.field()),
                        "new " + type + '(',
                        List.of(),
                        ");");
            }
        }
    }

    private void start() {
        if (required.isEmpty()) {
            file.blank();
            file.doc(1, List.of("A row with nothing set."));
            file.line(1, "public static " + self + " row() {");
            file.line(2, "return new " + self + '(' + fresh() + ");");
            file.line(1, "}");
            return;
        }
        Column first = required.getFirst();
        file.blank();
        file.line(1, "static " + Code.stage(first) + " start() {");
        file.line(2, "return new Stages();");
        file.line(1, "}");
        file.blank();
        file.doc(1, Code.doc(first));
        file.line(1, "public static " + after(0) + ' ' + setter(first) + " {");
        file.line(2, "return start()." + first.field() + '(' + first.field() + ");");
        file.line(1, "}");
    }

    private String fresh() {
        return generated().isEmpty()
                ? "new " + values() + '(' + file.name(table.tableClass()) + ".ROWS)"
                : "begun()";
    }

    private void begun(String rows) {
        List<Column> generated = generated();
        if (generated.isEmpty()) {
            return;
        }
        file.blank();
        file.line(1, "private static " + values() + " begun() {");
        file.line(2, values() + " values = new " + values() + '(' + rows + ");");
        for (Column column : generated) {
            set("values", column, Code.next(column) + "()");
        }
        file.line(2, "return values;");
        file.line(1, "}");
    }

    /// New values of the columns that have a generator: where a key is wanted before its row.
    private void next() {
        for (Column column : generated()) {
            String made = Names.constant(column.field()) + ".next()";
            GeneratorUse use = column.filling().usableGenerator();
            if (use != null && use.wraps() && column.shape() instanceof Shape.Wrapper wrapper) {
                made = "new " + file.name(wrapper.type()) + '(' + made + ')';
            }
            file.blank();
            file.doc(1, List.of("A new value of `" + column.name() + "`."));
            file.line(
                    1,
                    "public static "
                            + file.type(column.declared())
                            + ' '
                            + Code.next(column)
                            + "() {");
            file.line(2, "return " + made + ';');
            file.line(1, "}");
        }
    }

    private void set(String values, Column column, String value) {
        file.call(2, values + ".set(", List.of(Code.columnOf(table, file, column), value), ");");
    }

    private void copy(String rows) {
        file.blank();
        file.doc(1, List.of("The row of a whole record: every column that can be written."));
        file.line(1, "public static " + self + " of(" + file.name(table.record()) + " row) {");
        file.line(2, values() + " values = new " + values() + '(' + rows + ");");
        table.columns().stream()
                .filter(Column::insertable)
                .forEach(
                        column ->
                                set(
                                        "values",
                                        column,
                                        Code.value(column.path().getFirst().accessor(), column)));
        file.line(2, "return new " + self + "(values);");
        file.line(1, "}");
    }

    private void optional() {
        for (Column column : table.columns()) {
            if (column.insertable() && !column.required()) {
                file.blank();
                file.doc(1, Code.doc(column));
                file.line(1, "public " + self + ' ' + setter(column) + " {");
                file.call(
                        2,
                        "return new " + self + "(with(",
                        List.of(Code.columnOf(table, file, column), column.field()),
                        "));");
                file.line(1, "}");
            }
        }
    }

    private String setter(Column column) {
        return column.field() + '(' + file.type(column.type()) + ' ' + column.field() + ')';
    }

    /// The stage behind a required column: the next one, or the row.
    private String after(int index) {
        return index + 1 < required.size() ? Code.stage(required.get(index + 1)) : self;
    }

    private void stages() {
        if (required.isEmpty()) {
            return;
        }
        for (int i = 0; i < required.size(); i++) {
            Column column = required.get(i);
            file.blank();
            file.doc(1, List.of("A row that needs `" + column.name() + "` next."));
            file.line(1, "public interface " + Code.stage(column) + " {");
            file.blank();
            file.doc(2, Code.doc(column));
            file.line(2, after(i) + ' ' + setter(column) + ';');
            file.line(1, "}");
        }
        file.blank();
        file.call(
                1,
                "private static final class Stages implements ",
                required.stream().map(Code::stage).toList(),
                " {");
        file.blank();
        file.line(2, "private final " + values() + " values = " + fresh() + ';');
        for (int i = 0; i < required.size(); i++) {
            stage(i, required.get(i));
        }
        file.line(1, "}");
    }

    private void stage(int index, Column column) {
        boolean last = index + 1 == required.size();
        file.blank();
        file.line(2, "@Override");
        file.line(2, "public " + after(index) + ' ' + setter(column) + " {");
        file.call(
                3,
                "this.values.set(",
                List.of(Code.columnOf(table, file, column), column.field()),
                ");");
        file.line(3, last ? "return new " + self + "(this.values);" : "return this;");
        file.line(2, "}");
    }
}
