package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Computation;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.OrderItem;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.Rows;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.SqlText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What components that are computed select, and which rows lists have. The texts of annotations
/// are literals in it.
final class ComputedCode {

    private final JavaFile file;
    private final TypeCode types;

    ComputedCode(JavaFile file) {
        this.file = file;
        this.types = new TypeCode(file, new Constants());
    }

    /// The type of its local variable: where it stands, or what reads it.
    String type(Part.Computed part) {
        return switch (part.by()) {
            case Computation.Count _, Computation.Exists _ -> "int";
            case Computation.Aggregate aggregate -> file.generic(Core.COMPUTED, aggregate.type());
            case Computation.Sql sql ->
                    file.generic(Core.COMPUTED, sql.type().boxed().nullable(false));
        };
    }

    /// What the variable is assigned.
    TypeCode.Call select(Part.Computed part) {
        String method =
                switch (part.by()) {
                    case Computation.Count _, Computation.Exists _ -> "value";
                    case Computation.Aggregate _, Computation.Sql _ -> "computed";
                };
        return new TypeCode.Call(
                "level." + method + '(',
                List.of(Literals.text(part.place().toString()), expression(part.by())),
                ");");
    }

    private String expression(Computation by) {
        return switch (by) {
            case Computation.Count count -> way(count.way(), count.where()) + ".count()";
            case Computation.Exists exists -> way(exists.way(), exists.where()) + ".exists()";
            case Computation.Aggregate a ->
                    way(a.way(), a.where())
                            + ".value(o -> "
                            + file.name(Core.SQL)
                            + '.'
                            + a.function()
                            + "(o."
                            + a.column().field()
                            + "))";
            case Computation.Sql sql ->
                    sql("sql", Stream.of(type(sql.shape(), sql.type())), sql.text(), "t");
        };
    }

    /// The type that reads a value. Null checkers want to hear of nulls inside.
    private String type(Shape shape, JavaType type) {
        String made = types.make(shape, type.nullable(false)).text();
        return shape instanceof Shape.ListOf && type.hasNullsInside()
                ? made + ".withNulls()"
                : made;
    }

    /// `Way.of(t.userRoles).then(o -> o.role).where(o -> …)`
    private String way(List<RelationModel> relations, @Nullable SqlText where) {
        StringBuilder code = new StringBuilder(file.name(Core.WAY));
        code.append(".of(t.").append(relations.getFirst().name()).append(')');
        for (RelationModel relation : relations.subList(1, relations.size())) {
            code.append("\n.then(o -> o.").append(relation.name()).append(')');
        }
        if (where != null) {
            code.append("\n.where(o -> ").append(condition(where)).append(')');
        }
        return code.append('\n').toString();
    }

    private String condition(SqlText where) {
        return sql("condition", Stream.empty(), where, "o").replace("\n", "");
    }

    /// `Sql.sql(Types.TEXT, "{} || {}", t.firstName, t.lastName)`
    private String sql(String method, Stream<String> before, SqlText text, String table) {
        Stream<String> columns = text.columns().stream().map(c -> table + '.' + c.field());
        Stream<String> arguments =
                Stream.of(before, Stream.of(Literals.text(text.text())), columns).flatMap(a -> a);
        return file.name(Core.SQL)
                + '.'
                + method
                + '('
                + String.join(", \n", arguments.toList())
                + ')';
    }

    /// The value of the component in a row.
    String value(Part.Computed part, String local) {
        return switch (part.by()) {
            case Computation.Count(_, _, var small) ->
                    small ? "Math.toIntExact(row.int8(" + local + "))" : "row.int8(" + local + ')';
            case Computation.Exists _ -> "row.bool(" + local + ')';
            case Computation.Aggregate _ -> local + ".getOrNull(row)";
            case Computation.Sql sql -> local + (sql.nullable() ? ".getOrNull(row)" : ".get(row)");
        };
    }

    /// Which rows, as a function of their table; nothing where it is all of them.
    List<String> rows(Rows rows, String component) {
        if (rows.equals(Rows.ALL)) {
            return List.of();
        }
        StringBuilder code = new StringBuilder("o -> \nnew ").append(file.name(Core.LISTING));
        code.append('(').append(Literals.text(component)).append(')');
        if (rows.where() != null) {
            code.append(rows.where().isStable() ? "\n.whereStable(" : "\n.where(");
            code.append(condition(rows.where())).append(')');
        }
        if (!rows.order().isEmpty()) {
            List<String> items = rows.order().stream().map(ComputedCode::order).toList();
            code.append("\n.orderBy(").append(String.join(", ", items)).append(')');
        }
        if (rows.limit() > 0) {
            code.append("\n.limit(").append(rows.limit()).append(')');
        }
        return List.of(code.toString());
    }

    private static String order(OrderItem item) {
        Column column = item.column();
        String code = "o." + column.field() + (item.descending() ? ".desc()" : ".asc()");
        if (item.nullsFirst() == null) {
            return code;
        }
        return code + (item.nullsFirst() ? ".nullsFirst()" : ".nullsLast()");
    }
}
