package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.List;

/// Writes `UserReader`: one constructor call.
final class ReaderEmitter {

    private final TableModel table;
    private final JavaFile file;
    private final Constants constants;
    private int position;

    private ReaderEmitter(TableModel table) {
        this.table = table;
        this.file = new JavaFile(table.generated("", "Reader"), table.file());
        this.constants = new Constants(table);
    }

    static SourceFile emit(TableModel table) {
        return new ReaderEmitter(table).emit();
    }

    private SourceFile emit() {
        String self = table.generated("", "Reader").simple();
        JavaType record = JavaType.of(table.record());
        file.line(
                0,
                "final class "
                        + self
                        + " implements "
                        + file.generic(Core.RECORD_READER, record)
                        + " {");
        file.blank();
        file.line(1, "static final " + self + " INSTANCE = new " + self + "();");
        file.blank();
        file.line(1, "private " + self + "() {}");
        file.blank();
        file.line(1, "@Override");
        file.line(
                1,
                "public "
                        + file.type(record)
                        + " read("
                        + file.name(Core.ROW_READER)
                        + " row, int first) throws "
                        + file.name(Core.SQL_EXCEPTION)
                        + " {");
        if (table.complete()) {
            file.line(2, "return new " + file.type(record) + '(');
            parts(4, table.nodes(), ");");
        } else {
            String reason = Literals.text(table.record().nested() + " has errors");
            file.line(2, "throw new IllegalStateException(" + reason + ");");
        }
        file.line(1, "}");
        file.line(0, "}");
        return file.finish(
                List.of(table.place()),
                List.of("Reads a row of `" + Code.sqlName(table) + "`, by position."));
    }

    private void parts(int depth, List<Node> parts, String end) {
        for (int i = 0; i < parts.size(); i++) {
            String tail = i == parts.size() - 1 ? end : ",";
            switch (parts.get(i)) {
                case Node.Leaf(var column) -> file.line(depth, read(column) + tail);
                case Node.Group group -> group(depth, group, tail);
            }
        }
    }

    private void group(int depth, Node.Group group, String tail) {
        String made = "new " + file.name(group.type()) + '(';
        if (group.nullable()) {
            int columns = (int) group.columns().count();
            for (int i = 0; i < columns; i++) {
                String test = "row.isNull(" + at(position + i) + ')';
                file.line(i == 0 ? depth : depth + 2, i == 0 ? test : "&& " + test);
            }
            file.line(depth + 1, "? null");
            file.line(depth + 1, ": " + made);
            parts(depth + 3, group.parts(), ')' + tail);
        } else {
            file.line(depth, made);
            parts(depth + 2, group.parts(), ')' + tail);
        }
    }

    private String read(Column column) {
        String at = at(position++);
        String getter = Code.getter(column);
        if (getter != null) {
            return "row." + getter + '(' + at + ')';
        }
        String get = (column.inner() ? "getOrNull(" : "get(") + at + ", " + type(column);
        // Null checkers infer no nullness inside a type: it is said.
        return column.shape() instanceof Shape.ListOf && column.declared().hasNullsInside()
                ? "row.<" + file.type(column.declared()) + '>' + get + ".withNulls())"
                : "row." + get + ')';
    }

    private String type(Column column) {
        String constant = constants.name(column);
        return constant == null
                ? new TypeCode(file, constants).make(column).text()
                : file.name(table.tableClass()) + '.' + constant;
    }

    private static String at(int position) {
        return position == 0 ? "first" : "first + " + position;
    }
}
