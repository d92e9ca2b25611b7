package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.Computation;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.SqlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Components of a shape that are computed: `@Count`, `@Exists`, `@Sum` and its like, `@Sql`.
final class ComputedParts {

    private static final List<String> KINDS =
            List.of("Count", "Exists", "Sum", "Avg", "Min", "Max", "Sql");
    private static final List<Family> WITHOUT_ORDER =
            List.of(
                    Family.BOOLEAN,
                    Family.JSON,
                    Family.HSTORE,
                    Family.TSVECTOR,
                    Family.TSQUERY,
                    Family.BIT,
                    Family.VECTOR);

    private final GraphScope scope;
    private final ShapeReader shapes;
    private final RowOptions options;
    private final ShapeWays ways;
    private final SqlTexts texts;

    ComputedParts(GraphScope scope, ShapeReader shapes, ShapeWays ways, RowOptions options) {
        this.scope = scope;
        this.shapes = shapes;
        this.options = options;
        this.ways = ways;
        this.texts = new SqlTexts(scope);
    }

    /// The annotation that says that a component is computed.
    static Optional<String> kind(ShapeComponent component) {
        return KINDS.stream().filter(component.annotations()::has).findFirst();
    }

    /// A component that is computed.
    ///
    /// @param kind its annotation
    Optional<Part> read(ShapeComponent component, String kind) {
        String said = component.annotations().text(kind);
        String text = said == null ? "" : said;
        Optional<Computation> read =
                switch (kind) {
                    case "Count" -> count(component, text);
                    case "Exists" -> exists(component, text);
                    case "Sql" -> sql(component, text);
                    default -> aggregate(component, kind, text);
                };
        if (kind.equals("Sql")) {
            options.refuse(component, "Where", "OrderBy", "Limit");
        } else {
            options.refuse(component, "OrderBy", "Limit");
        }
        for (String name : List.of("MapKey", "Depth")) {
            if (component.annotations().has(name)) {
                scope.misplaced(component, name, "the component is one value");
            }
        }
        return read.map(by -> new Part.Computed(component.place(), by));
    }

    private Optional<Computation> count(ShapeComponent component, String text) {
        boolean small = is(component, "Integer");
        if (!small && !is(component, "Long")) {
            scope.type(component, "@Count gives a number of rows", "long");
            return Optional.empty();
        }
        return rows(component, "@Count", text)
                .map(way -> new Computation.Count(way, where(component, way), small));
    }

    private Optional<Computation> exists(ShapeComponent component, String text) {
        if (!is(component, "Boolean")) {
            scope.type(component, "@Exists gives yes or no", "boolean");
            return Optional.empty();
        }
        return rows(component, "@Exists", text)
                .map(way -> new Computation.Exists(way, where(component, way)));
    }

    /// The relations that lead to rows.
    private Optional<List<RelationModel>> rows(
            ShapeComponent component, String annotation, String text) {
        Optional<ShapeWay> way = ways.at(component, text);
        if (way.isPresent() && way.get().end() != null) {
            scope.fault(
                    component.place(),
                    Fault.Kind.WAY,
                    annotation + " of " + component.place() + " names a column: \"" + text + '"',
                    "name relations, which lead to rows");
            return Optional.empty();
        }
        return way.map(ShapeWay::relations);
    }

    private Optional<Computation> aggregate(ShapeComponent component, String kind, String text) {
        Optional<ShapeWay> way = ways.at(component, text);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        if (!way.get().relations().isEmpty() && way.get().end() instanceof Node.Leaf(var column)) {
            return aggregate(component, kind, way.get().relations(), column);
        }
        scope.fault(
                component.place(),
                Fault.Kind.WAY,
                '@' + kind + " of " + component.place() + " names no column of a relation",
                "write a relation and a column of the table it leads to: \"orders.total\"");
        return Optional.empty();
    }

    private Optional<Computation> aggregate(
            ShapeComponent component, String kind, List<RelationModel> way, Column column) {
        String function = kind.toLowerCase(Locale.ROOT);
        JavaType type = result(kind, column);
        if (type == null) {
            scope.fault(
                    component.place(),
                    Fault.Kind.AGGREGATE,
                    "there is no "
                            + function
                            + " of "
                            + column.place()
                            + ", which is of "
                            + column.declared().shown(),
                    kind.equals("Sum") || kind.equals("Avg")
                            ? "name a column of numbers or intervals"
                            : "name a column whose values have an order");
            return Optional.empty();
        }
        JavaType own = JavaTypes.of(component.type());
        if (own == null || !own.boxed().nullable(false).equals(type)) {
            String shown = type.shown();
            scope.type(
                    component,
                    function + " of " + column.place() + " is of " + shown,
                    "@Nullable " + shown);
            return Optional.empty();
        }
        if (!component.isNullable()) {
            scope.nullable(
                    component,
                    function
                            + " is null where there is no row of "
                            + way.getLast().target().name());
            return Optional.empty();
        }
        return Optional.of(
                new Computation.Aggregate(way, where(component, way), function, column, type));
    }

    /// What an aggregate gives; null: there is none of that type.
    private static @Nullable JavaType result(String kind, Column column) {
        Family family = column.shape().family();
        JavaType sum = column.shape().sum();
        JavaType own = column.declared().boxed().nullable(false);
        boolean number = (family == Family.INTEGER || family == Family.NUMBER) && sum != null;
        return switch (kind) {
            case "Sum" -> number ? sum : family == Family.INTERVAL ? own : null;
            case "Avg" ->
                    number
                            ? JavaType.of(ClassName.of("java.math", "BigDecimal"))
                            : family == Family.INTERVAL ? own : null;
            default -> WITHOUT_ORDER.contains(family) ? null : own;
        };
    }

    private Optional<Computation> sql(ShapeComponent component, String text) {
        JavaType type = JavaTypes.of(component.type());
        Shape shape =
                shapes.shape(
                        component.type(), component.annotations(), component.place().type().pkg());
        if (type == null || shape instanceof Shape.Unsupported) {
            if (!JavaTypes.hasError(component.type())) { // javac says it
                noValue(
                        component,
                        " cannot be the value of an expression: " + component.shown(),
                        shape instanceof Shape.Unsupported(var reason) ? reason : "");
            }
            return Optional.empty();
        }
        TypeElement hidden = JavaTypes.hidden(component.type());
        if (hidden != null) {
            noValue(
                    component,
                    " is of a type that generated code cannot name: " + hidden.getSimpleName(),
                    "make it not private");
            return Optional.empty();
        }
        if (shape instanceof Shape.Custom custom && !custom.usable()) {
            noValue(
                    component,
                    " is of " + component.shown() + ", but " + custom.type().nested() + " is not",
                    "name a PgType<" + component.shown() + "> with a constructor of no arguments");
            return Optional.empty();
        }
        Optional<SqlText> read = texts.read(text, "@Sql", component.place(), component.table());
        return read.map(sql -> new Computation.Sql(sql, shape, type, component.isNullable()));
    }

    private void noValue(ShapeComponent component, String what, String hint) {
        scope.fault(component.place(), Fault.Kind.NO_VALUE, component.place() + what, hint);
    }

    private @Nullable SqlText where(ShapeComponent component, List<RelationModel> way) {
        return options.where(component, way.getLast().target());
    }

    private static boolean is(ShapeComponent component, String boxed) {
        JavaType type = JavaTypes.of(component.type());
        return type != null
                && type.boxed()
                        .nullable(false)
                        .equals(JavaType.of(ClassName.of("java.lang", boxed)));
    }
}
