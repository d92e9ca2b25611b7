package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.JsonComponent;
import dev.squall.processor.model.JsonModel;
import dev.squall.processor.model.JsonModels;
import dev.squall.processor.model.JsonShape;
import dev.squall.processor.model.Modifier;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes `PlanContextJsonColumn` or `PlanContextJson`: what is in a record in json, as
/// expressions.
final class JsonEmitter {

    private final JsonModel model;
    private final JsonModels all;
    private final boolean column;
    private final JavaFile file;
    private final FamilyCode families;
    private final JavaType record;
    private final String self;
    private final Map<Constant, String> constants = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private JsonEmitter(JsonModel model, boolean column, JsonModels all) {
        ClassName name = JsonModel.parts(model.record(), column);
        this.model = model;
        this.all = all;
        this.column = column;
        this.file = new JavaFile(name, model.file());
        this.families = new FamilyCode(file);
        this.record = JavaType.of(model.record());
        this.self = name.simple();
        model.components().forEach(component -> taken.add(component.field()));
    }

    static SourceFile emit(JsonModels.Written written, JsonModels all) {
        return new JsonEmitter(written.model(), written.column(), all).emit();
    }

    /// A field of the class: how it is declared, and what it is given.
    private record Part(JsonComponent component, String type, TypeCode.Call made) {}

    /// A constant of the class.
    private record Constant(String type, TypeCode.Call made) {}

    private SourceFile emit() {
        List<Part> parts = new ArrayList<>();
        for (JsonComponent component : model.components()) {
            String name = Literals.text(component.name());
            String part = file.name(Core.JSON_PART) + ".of(this, " + name + ')';
            JsonShape shape = component.shape();
            parts.add(
                    new Part(
                            component,
                            type(shape),
                            made(shape, part, Names.constant(component.field()))));
        }
        head();
        if (!constants.isEmpty()) {
            file.blank();
            constants.forEach(this::constant);
        }
        parts.forEach(this::field);
        constructor();
        file.line(0, "}");
        return file.finish(List.of(Place.of(model.record())), doc());
    }

    private void head() {
        String head = (model.isPublic() ? "public " : "") + "final class " + self;
        if (column) {
            file.line(0, head + "<R, T extends " + file.type(record.nullable(true)) + ">");
            file.line(2, "extends " + file.name(Core.JSON_COLUMN) + "<R, T> {");
        } else {
            file.line(0, head + " extends " + file.generic(Core.JSON_VALUE, record) + " {");
        }
    }

    private List<String> doc() {
        String what = "[" + model.record().nested() + "]";
        return column
                ? List.of(
                        "A column with json of " + what + ", and what is in it.",
                        "",
                        "@param <R> the record that is a row",
                        "@param <T> the Java type of its values")
                : List.of("What is in the json of " + what + '.');
    }

    private void field(Part part) {
        file.blank();
        List<String> doc = new ArrayList<>(part.component().doc());
        if (!doc.isEmpty()) {
            doc.add("");
        }
        doc.add('`' + sql(part.component()) + '`');
        file.doc(1, doc);
        file.assign(
                1,
                "public final " + part.type() + ' ' + part.component().field(),
                part.made().head(),
                part.made().arguments(),
                part.made().tail() + ';');
    }

    private void constant(Constant constant, String name) {
        file.assign(
                1,
                "private static final " + constant.type() + ' ' + name,
                constant.made().head(),
                constant.made().arguments(),
                constant.made().tail() + ';');
    }

    private static String sql(JsonComponent component) {
        String key = '\'' + component.name().replace("'", "''") + '\'';
        return switch (component.shape()) {
            case JsonShape.Value(var scalar, _) when scalar != Scalar.TEXT ->
                    "(->> " + key + ")::" + scalar.sql();
            case JsonShape.Value _, JsonShape.EnumOf _ -> "->> " + key;
            case JsonShape.RecordOf _, JsonShape.ListOf _, JsonShape.Other _ -> "-> " + key;
        };
    }

    private void constructor() {
        file.blank();
        file.doc(1, List.of(column ? "A column of a table." : "Where it is."));
        String head = (model.isPublic() ? "public " : "") + self + '(';
        if (column) {
            file.call(
                    1,
                    head,
                    List.of(
                            file.name(Core.TABLE) + "<R> table",
                            "String name",
                            file.name(Core.JSON_TYPE) + "<?> type",
                            "boolean nullable"),
                    ") {");
            file.line(2, "super(table, name, type, nullable);");
        } else {
            file.line(1, head + file.name(Core.JSON_PART) + " part) {");
            file.line(2, "super(part, " + plainTarget(record) + ");");
        }
        file.line(1, "}");
    }

    /// The type of the expression of a component.
    private String type(JsonShape shape) {
        return switch (shape) {
            case JsonShape.Value(var scalar, var type) ->
                    families.type(
                            scalar.family(), type.nullable(true), scalar.sum(), stored(scalar));
            case JsonShape.EnumOf(var type, _) ->
                    families.type(
                            Family.TEXT,
                            JavaType.of(type).nullable(true),
                            null,
                            stored(Scalar.TEXT));
            case JsonShape.RecordOf(var type) -> {
                ClassName parts = JsonModel.parts(type, false);
                yield model.isInside(type, all.known())
                        ? file.generic(Core.JSON_RECORD, JavaType.of(type), JavaType.of(parts))
                        : file.name(parts);
            }
            case JsonShape.ListOf(var type, var element) ->
                    file.name(Core.JSON_LIST)
                            + '<'
                            + file.type(type)
                            + ", "
                            + (element instanceof JsonShape.RecordOf(var inside)
                                    ? file.name(JsonModel.parts(inside, false))
                                    : type(element))
                            + '>';
            case JsonShape.Other(var type) -> file.generic(Core.JSON_EXPR, type.nullable(true));
        };
    }

    private static Shape stored(Scalar scalar) {
        return new Shape.Plain(scalar, new Modifier.None());
    }

    /// The expression of a component.
    ///
    /// @param part the Java expression of its place
    /// @param constant the name of a constant for its type
    private TypeCode.Call made(JsonShape shape, String part, String constant) {
        return switch (shape) {
            case JsonShape.Value(var scalar, var type) -> {
                String core = file.name(Core.TYPES) + '.' + scalar.name();
                String as = part + ".as(" + core + ')';
                yield families.of(scalar.family(), type.nullable(true), scalar.sum(), as, core);
            }
            case JsonShape.EnumOf e -> {
                String as = part + ".as(" + labels(e, constant) + ')';
                yield families.of(Family.TEXT, JavaType.of(e.type()).nullable(true), null, as, "");
            }
            case JsonShape.RecordOf(var type) -> {
                String parts = file.name(JsonModel.parts(type, false));
                yield model.isInside(type, all.known())
                        ? call(part + ".record(", plainTarget(JavaType.of(type)), parts + "::new")
                        : call("new " + parts + '(', part);
            }
            case JsonShape.ListOf(var type, var element) ->
                    call(
                            part + ".list(",
                            target(type, constant),
                            element(element, part, constant + "_ELEMENT"));
            case JsonShape.Other(var type) -> call(part + ".json(", target(type, constant));
        };
    }

    private static TypeCode.Call call(String head, String... arguments) {
        return new TypeCode.Call(head, List.of(arguments), ")");
    }

    private String element(JsonShape element, String part, String constant) {
        String inner = part.startsWith("part") ? part + "OfPart" : "part";
        return element instanceof JsonShape.RecordOf(var type)
                ? file.name(JsonModel.parts(type, false)) + "::new"
                : inner + " -> \n" + made(element, inner, constant).text();
    }

    private String labels(JsonShape.EnumOf e, String constant) {
        String type = file.name(e.type());
        List<String> arguments = new ArrayList<>(List.of(type + ".class", type + ".values()"));
        arguments.addAll(Literals.texts(e.labels()));
        return constant(
                file.generic(Core.TEXT_TYPE, JavaType.of(e.type())),
                new TypeCode.Call(file.name(Core.TYPES) + ".enumText(", arguments, ")"),
                constant);
    }

    private String target(JavaType type, String constant) {
        String target = file.generic(Core.JSON_TARGET, type);
        return type instanceof JavaType.Declared(_, var arguments, _) && arguments.isEmpty()
                ? plainTarget(type)
                : constant(target, TypeCode.Call.of("new " + target + "() {}"), constant);
    }

    private String plainTarget(JavaType type) {
        return file.name(Core.JSON_TARGET) + ".of(" + file.type(type) + ".class)";
    }

    /// The name of a constant; one that is there already if it is the same.
    private String constant(String type, TypeCode.Call made, String wanted) {
        Constant constant = new Constant(type, made);
        String known = constants.get(constant);
        if (known != null) {
            return known;
        }
        String name = wanted;
        while (!taken.add(name)) {
            name += "_TYPE";
        }
        constants.put(constant, name);
        return name;
    }
}
