package dev.squall.processor.emit;

import dev.squall.processor.model.CompositeModel;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Shape;
import java.util.List;

/// Writes `PostalAddressColumn` or `PostalAddressFields`: the fields of a composite, as
/// expressions.
final class CompositeEmitter {

    private final CompositeModel model;
    private final JavaFile file;
    private final FamilyCode families;
    private final JavaType record;
    private final String self;

    private CompositeEmitter(CompositeModel model) {
        this.model = model;
        this.file = new JavaFile(model.parts(), model.file());
        this.families = new FamilyCode(file);
        this.record = JavaType.of(model.shape().type());
        this.self = model.parts().simple();
    }

    static SourceFile emit(CompositeModel model) {
        return new CompositeEmitter(model).emit();
    }

    private SourceFile emit() {
        String parameters = (model.column() ? "<R, T" : "<T") + " extends ";
        file.line(
                0,
                access()
                        + "final class "
                        + self
                        + parameters
                        + file.type(record.nullable(true))
                        + ">");
        file.line(
                2,
                "extends "
                        + (model.column()
                                ? file.name(Core.COLUMN) + "<R, T> {"
                                : file.name(Core.COMPOSITE_VALUE) + "<T> {"));
        List<FieldUse> fields = model.shape().fields();
        for (int i = 0; i < fields.size(); i++) {
            field(fields.get(i), i);
        }
        constructor();
        file.line(0, "}");
        return file.finish(List.of(Place.of(model.shape().type())), doc());
    }

    private String access() {
        return model.isPublic() ? "public " : "";
    }

    private List<String> doc() {
        String what = "[" + model.shape().type().nested() + "]";
        String value = "@param <T> the Java type of its values";
        return model.column()
                ? List.of(
                        "A column with a composite, " + what + ", and its fields.",
                        "",
                        "@param <R> the record that is a row",
                        value)
                : List.of("A composite in a composite, " + what + ", and its fields.", "", value);
    }

    private void field(FieldUse field, int position) {
        Shape shape = field.shape();
        JavaType plain = field.type().boxed().nullable(false);
        JavaType value = plain.nullable(field.nullable());
        JavaType sum = shape.sum();
        String orNull = field.nullable() ? ".orNull()" : "";
        String at = "(this, " + position + ')';
        String any = field(file.type(plain)) + "of" + at + orNull;
        TypeCode.Call made =
                switch (shape.family()) {
                    case INTEGER, NUMBER ->
                            TypeCode.Call.of(
                                    sum == null
                                            ? any
                                            : field(file.type(plain) + ", " + file.type(sum))
                                                    + (shape.family() == Family.INTEGER
                                                            ? "integer"
                                                            : "number")
                                                    + at
                                                    + orNull);
                    default ->
                            inner(shape)
                                    ? new TypeCode.Call(
                                            "new " + innerName(shape) + "<>(", List.of(any), ")")
                                    : families.of(shape.family(), value, sum, any, "");
                };
        String type =
                inner(shape)
                        ? innerName(shape) + '<' + file.type(value) + '>'
                        : families.type(shape.family(), value, sum, shape);
        file.blank();
        String sql = shape.sql();
        file.doc(1, List.of("`." + field.name() + (sql == null ? "`" : " " + sql + '`')));
        file.assign(
                1,
                "public final " + type + ' ' + field.accessor(),
                made.head(),
                made.arguments(),
                made.tail() + ';');
    }

    private String field(String types) {
        return file.name(Core.COMPOSITE_FIELD) + ".<" + types + '>';
    }

    private boolean inner(Shape shape) {
        return shape instanceof Shape.CompositeOf composite
                && model.inner().contains(composite.type());
    }

    private String innerName(Shape shape) {
        return shape instanceof Shape.CompositeOf composite
                ? file.name(CompositeModel.parts(composite.type(), false))
                : "";
    }

    private void constructor() {
        file.blank();
        file.doc(1, List.of(model.column() ? "A column of a table." : "Where it is."));
        if (model.column()) {
            file.call(
                    1,
                    access() + self + '(',
                    List.of(
                            file.name(Core.TABLE) + "<R> table",
                            "String name",
                            file.name(Core.PG_TYPE) + "<?> type",
                            "boolean nullable"),
                    ") {");
            file.line(2, "super(table, name, type, nullable);");
        } else {
            file.line(1, access() + self + '(' + file.name(Core.EXPR) + "<T> value) {");
            file.line(2, "super(value);");
        }
        file.line(1, "}");
    }
}
