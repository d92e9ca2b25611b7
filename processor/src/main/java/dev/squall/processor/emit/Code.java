package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Modifier;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small pieces that several produced files share.
final class Code {

    private Code() {}

    static String access(TableModel table) {
        return table.access().isPublic() ? "public " : "";
    }

    static String sqlName(TableModel table) {
        return table.schema().isEmpty() ? table.name() : table.schema() + '.' + table.name();
    }

    /// The columns that an insert must set, in order.
    static List<Column> required(TableModel table) {
        return table.columns().stream().filter(Column::required).toList();
    }

    /// Whether an insert has stages.
    static boolean staged(TableModel table) {
        return table.columns().stream().anyMatch(Column::required);
    }

    static String stage(Column column) {
        return "Needs" + Names.capitalized(column.field());
    }

    /// The type that an insert starts with: the first stage, or the row itself.
    static String firstStage(TableModel table, JavaFile file) {
        String row = file.name(table.generated("New", ""));
        return staged(table) ? row + '.' + stage(required(table).getFirst()) : row;
    }

    /// `UserTable.ROWS.email`
    static String columnOf(TableModel table, JavaFile file, Column column) {
        return file.name(table.tableClass()) + ".ROWS." + column.field();
    }

    /// `row.timestamps().createdAt()`, or null where a record on the way is.
    ///
    /// @param component the component of the row that leads to it
    static String value(String component, Column column) {
        List<String> nulls = new ArrayList<>();
        StringBuilder out = new StringBuilder("row");
        @Nullable String next = component;
        for (Column.Step step : column.path()) {
            out.append('.').append(next == null ? step.accessor() : next).append("()");
            next = null;
            if (step.nullable()) {
                nulls.add(out + " == null");
            }
        }
        if (column.inner()) {
            nulls.removeLast();
        }
        return nulls.isEmpty() ? out.toString() : String.join(" || ", nulls) + " ? null : " + out;
    }

    /// The method of a new row that makes a value: `nextId`.
    static String next(Column column) {
        return "next" + Names.capitalized(column.field());
    }

    /// The column's documentation, and its SQL.
    static List<String> doc(Column column) {
        List<String> lines = new ArrayList<>(column.doc());
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add('`' + sql(column) + '`');
        return lines;
    }

    /// `email text not null`
    static String sql(Column column) {
        String type = column.shape().sql();
        return column.name()
                + (type == null ? "" : " " + type)
                + (column.nullable() ? "" : " not null");
    }

    /// The method of a row that reads a column without its type; null: it wants its type.
    static @Nullable String getter(Column column) {
        return !column.inner()
                        && column.shape() instanceof Shape.Plain(var scalar, var modifier)
                        && !(modifier instanceof Modifier.Char) // its type takes the padding off
                ? scalar.read()
                : null;
    }

    /// The type of a range's bounds: its type argument.
    static JavaType bound(JavaType range) {
        return range instanceof JavaType.Declared(_, var arguments, _)
                ? arguments.getFirst()
                : range;
    }

    static JavaType elementType(Shape shape) {
        return shape instanceof Shape.ListOf(_, var elementType)
                ? elementType.boxed().nullable(false)
                : JavaType.of(ClassName.of("java.lang", "Object"));
    }
}
