package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Modifier;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import java.util.List;
import java.util.stream.Stream;

/// The Java code that names or makes the PostgreSQL type of a column.
final class TypeCode {

    private final JavaFile file;

    TypeCode(JavaFile file) {
        this.file = file;
    }

    /// A call: what stands before its arguments, and behind them.
    record Call(String head, List<String> arguments, String tail) {

        static Call of(String text) {
            return new Call(text, List.of(), "");
        }

        Call then(String more) {
            return new Call(head, arguments, tail + more);
        }

        String text() {
            return head + String.join(", ", arguments) + tail;
        }
    }

    /// Whether the type is a constant of core's `Types`.
    static boolean isKnown(Shape shape) {
        return switch (shape) {
            case Shape.Plain(_, var modifier) -> modifier instanceof Modifier.None;
            case Shape.Custom custom -> !custom.usable();
            case Shape.Unsupported _ -> true;
            case Shape.EnumOf _, Shape.ListOf _, Shape.Json _, Shape.Wrapper _ -> false;
        };
    }

    /// An expression that makes the type of a column.
    Call make(Column column) {
        return make(column.shape(), column.declared());
    }

    private Call make(Shape shape, JavaType type) {
        return switch (shape) {
            case Shape.Plain(var scalar, var modifier) -> Call.of(scalar(scalar, modifier));
            case Shape.EnumOf e -> enumeration(e);
            case Shape.ListOf(var element, var elementType) ->
                    make(element, elementType.nullable(false)).then(".array()");
            case Shape.Json(var text) -> json(text ? "json" : "jsonb", type.nullable(false));
            case Shape.Wrapper w -> wrapper(w);
            case Shape.Custom custom ->
                    Call.of(
                            custom.usable()
                                    ? "new " + file.name(custom.type()) + "()"
                                    : types() + "TEXT");
            case Shape.Unsupported _ -> Call.of(types() + "TEXT");
        };
    }

    private String scalar(Scalar scalar, Modifier modifier) {
        return types()
                + switch (modifier) {
                    case Modifier.None _ -> scalar.name();
                    case Modifier.Varchar(var length) -> "varchar(" + length + ")";
                    case Modifier.Char(var length) -> "character(" + length + ")";
                    case Modifier.Numeric(var precision, var scale) ->
                            "numeric(" + precision + ", " + scale + ")";
                };
    }

    /// Null checkers infer no nullness inside a type: where there is some, it is said twice.
    private Call json(String method, JavaType type) {
        String witness = type.hasNullsInside() ? '<' + file.type(type) + '>' : "";
        return new Call(
                types() + witness + method + '(',
                List.of("new " + file.generic(Core.JSON_TARGET, type) + "() {}"),
                ")");
    }

    private Call enumeration(Shape.EnumOf e) {
        String type = file.name(e.type());
        String values = type + ".values()";
        Stream<String> labels = e.labels().stream().map(Literals::text);
        return e.text()
                ? new Call(
                        types() + "enumText(",
                        Stream.of(length(e), Stream.of(type + ".class", values), labels)
                                .flatMap(arguments -> arguments)
                                .toList(),
                        ")")
                : new Call(
                        file.name(Core.ENUM_TYPE) + ".of(",
                        Stream.concat(
                                        Stream.of(
                                                Literals.text(e.schema()),
                                                Literals.text(e.name()),
                                                values),
                                        labels)
                                .toList(),
                        ")");
    }

    private Stream<String> length(Shape.EnumOf e) {
        return e.length() instanceof Modifier.None
                ? Stream.empty()
                : Stream.of(scalar(Scalar.TEXT, e.length()));
    }

    private Call wrapper(Shape.Wrapper wrapper) {
        String name = file.name(wrapper.type());
        Call inner = make(wrapper.inner(), wrapper.innerType());
        return new Call(
                inner.text() + ".as(",
                List.of(name + ".class", name + "::new", name + "::" + wrapper.accessor()),
                ")");
    }

    private String types() {
        return file.name(Core.TYPES) + '.';
    }

    /// The Java type of that expression.
    String type(Column column) {
        Shape shape = column.shape();
        JavaType value = column.declared().boxed();
        return switch (shape) {
            case Shape.Custom custom -> file.name(custom.type());
            case Shape.EnumOf e when !e.text() -> file.generic(Core.ENUM_TYPE, value);
            case Shape.ListOf(_, var elementType) ->
                    file.generic(shape.family().type(), elementType.boxed().nullable(false));
            case Shape.Plain _,
                    Shape.EnumOf _,
                    Shape.Json _,
                    Shape.Wrapper _,
                    Shape.Unsupported _ ->
                    family(shape, value);
        };
    }

    private String family(Shape shape, JavaType value) {
        ClassName type = shape.family().type();
        JavaType sum = shape.sum();
        return sum == null ? file.generic(type, value) : file.generic(type, value, sum);
    }
}
