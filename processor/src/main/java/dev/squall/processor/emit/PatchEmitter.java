package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.TableModel;
import java.util.List;

/// Writes `UserPatch`: every column optional but the key and those that are never written.
final class PatchEmitter {

    private final TableModel table;
    private final JavaFile file;
    private final String self;
    private final List<Column> columns;

    private PatchEmitter(TableModel table) {
        this.table = table;
        this.file = new JavaFile(table.generated("", "Patch"), table.file());
        this.self = table.generated("", "Patch").simple();
        List<Column> key = table.key();
        this.columns =
                table.columns().stream().filter(c -> c.insertable() && !key.contains(c)).toList();
        file.reserve("Values");
    }

    static SourceFile emit(TableModel table) {
        return new PatchEmitter(table).emit();
    }

    private SourceFile emit() {
        file.line(0, Code.access(table) + "final class " + self + " {");
        file.blank();
        file.line(1, "private " + self + "() {}");
        file.blank();
        file.doc(1, List.of("A patch with nothing set."));
        file.line(1, "public static Values empty() {");
        file.line(2, "return new Values();");
        file.line(1, "}");
        columns.forEach(this::starter);
        values();
        file.line(0, "}");
        return file.finish(
                List.of(table.place()),
                List.of("New values for some columns of `" + Code.sqlName(table) + "`."));
    }

    private void starter(Column column) {
        file.blank();
        file.doc(1, Code.doc(column));
        file.line(1, "public static Values " + setter(column) + " {");
        file.line(2, "return empty()." + column.field() + '(' + column.field() + ");");
        file.line(1, "}");
    }

    private void values() {
        JavaType record = JavaType.of(table.record());
        file.blank();
        file.doc(1, List.of("A patch: a setter gives a copy with one column more."));
        file.line(
                1,
                "public static final class Values extends "
                        + file.generic(Core.PATCH, record)
                        + " {");
        file.blank();
        file.line(2, "private Values() {");
        file.line(3, "super(" + file.name(table.tableClass()) + ".ROWS);");
        file.line(2, "}");
        if (!columns.isEmpty()) {
            file.blank();
            file.call(
                    2,
                    "private Values(",
                    List.of(
                            "Values before",
                            file.name(Core.COLUMN) + '<' + file.type(record) + ", ?> column",
                            '@' + file.name(Core.NULLABLE) + " Object value"),
                    ") {");
            file.line(3, "super(before, column, value);");
            file.line(2, "}");
        }
        columns.forEach(this::setterMethod);
        file.line(1, "}");
    }

    private void setterMethod(Column column) {
        file.blank();
        file.doc(2, Code.doc(column));
        file.line(2, "public Values " + setter(column) + " {");
        file.call(
                3,
                "return new Values(",
                List.of("this", Code.columnOf(table, file, column), column.field()),
                ");");
        file.line(2, "}");
    }

    private String setter(Column column) {
        return column.field() + '(' + file.type(column.type()) + ' ' + column.field() + ')';
    }
}
