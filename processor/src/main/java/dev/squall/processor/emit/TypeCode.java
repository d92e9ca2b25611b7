package dev.squall.processor.emit;

import dev.squall.annotation.Varchar;
import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.DomainUse;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Modifier;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Java code that names or makes the PostgreSQL type of a column.
final class TypeCode {

    private final JavaFile file;
    private final Constants constants;

    /// @param constants the types that have a name already
    TypeCode(JavaFile file, Constants constants) {
        this.file = file;
        this.constants = constants;
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
            case Shape.EnumOf _,
                    Shape.ListOf _,
                    Shape.Json _,
                    Shape.Wrapper _,
                    Shape.CompositeOf _ ->
                    false;
        };
    }

    /// An expression that makes the type of a column.
    Call make(Column column) {
        return make(column.shape(), column.declared());
    }

    /// What another type is made of: by its name, if it has one.
    private Call part(Shape shape, JavaType type) {
        String name = constants.name(shape, type);
        return name == null ? make(shape, type.nullable(false)) : Call.of(name);
    }

    /// An expression that makes a type.
    Call make(Shape shape, JavaType type) {
        return switch (shape) {
            case Shape.Plain(var scalar, var modifier) -> Call.of(scalar(scalar, modifier));
            case Shape.EnumOf e -> enumeration(e);
            case Shape.ListOf(var element, var elementType) ->
                    part(element, elementType).then(".array()");
            case Shape.Json(var text) -> json(text ? "json" : "jsonb", type.nullable(false));
            case Shape.Wrapper w -> wrapper(w);
            case Shape.CompositeOf composite -> composite(composite);
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
                    case Modifier.Varchar(var length) ->
                            length == Varchar.UNBOUNDED ? "VARCHAR" : "varchar(" + length + ")";
                    case Modifier.Char(var length) -> "character(" + length + ")";
                    case Modifier.Numeric(var precision, var scale) ->
                            "numeric(" + precision + ", " + scale + ")";
                    case Modifier.Bit _, Modifier.Varbit _, Modifier.Dimensions _ ->
                            modifier.sql(scalar);
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
        Call inner = part(wrapper.inner(), wrapper.innerType());
        List<String> arguments = new ArrayList<>();
        if (wrapper.domain() != null) {
            arguments.add(domain(wrapper.domain()));
        }
        arguments.addAll(
                List.of(name + ".class", name + "::new", name + "::" + wrapper.accessor()));
        return new Call(inner.text() + ".as(", arguments, ")");
    }

    private String domain(DomainUse domain) {
        StringBuilder code = new StringBuilder(file.name(Core.DOMAIN));
        code.append(".named(").append(Literals.text(domain.schema())).append(", ");
        code.append(Literals.text(domain.name())).append(')');
        code.append(domain.notNull() ? ".hasNoNull()" : "");
        said(code, ".defaultsTo(", domain.defaultsTo());
        said(code, ".collate(", domain.collation());
        for (DomainUse.Check check : domain.checks()) {
            code.append("\n.check(").append(Literals.text(check.name())).append(", ");
            code.append(Literals.text(check.sql())).append(')');
        }
        return code.toString();
    }

    private static void said(StringBuilder code, String call, String value) {
        if (!value.isEmpty()) {
            code.append('\n').append(call).append(Literals.text(value)).append(')');
        }
    }

    private Call composite(Shape.CompositeOf composite) {
        String type = file.name(Core.COMPOSITE_TYPE);
        String record = file.name(composite.type());
        List<String> values = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (FieldUse field : composite.fields()) {
            JavaType java = field.type().boxed().nullable(false);
            String get = field.nullable() ? ">getOrNull(" : ">get(";
            values.add("\nrow.<" + file.type(java) + get + values.size() + ')');
            fields.add(
                    type
                            + (field.nullable() ? ".nullable(" : ".field(")
                            + Literals.text(field.name())
                            + ", \n"
                            + field(field)
                            + ", \n"
                            + record
                            + "::"
                            + field.accessor()
                            + ')');
        }
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                Literals.text(composite.schema()),
                                Literals.text(composite.name()),
                                record + ".class",
                                "row -> new " + record + '(' + String.join(", ", values) + ')'));
        arguments.addAll(fields);
        return new Call(type + ".of(", arguments, ")");
    }

    /// Null checkers want to hear of nulls inside.
    private String field(FieldUse field) {
        String type = part(field.shape(), field.type()).text();
        return field.shape() instanceof Shape.ListOf && field.type().hasNullsInside()
                ? type + ".withNulls()"
                : type;
    }

    private String types() {
        return file.name(Core.TYPES) + '.';
    }

    /// The Java type of that expression.
    String type(Shape shape, JavaType declared) {
        JavaType value = declared.boxed();
        return switch (shape) {
            case Shape.Custom custom -> file.name(custom.type());
            case Shape.EnumOf e when !e.text() -> file.generic(Core.ENUM_TYPE, value);
            case Shape.CompositeOf _ -> file.generic(Core.COMPOSITE_TYPE, value);
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
        return switch (shape.family()) {
            case INTERVAL, BIT, HSTORE, TSVECTOR, TSQUERY -> file.name(type);
            case RANGE, MULTIRANGE -> file.generic(type, Code.bound(value));
            default -> sum == null ? file.generic(type, value) : file.generic(type, value, sum);
        };
    }
}
