package dev.squall.processor.read;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Collection;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// What the rows of a list are collected in: a `List`, a `Set`, a `Map`, or a `Map` of lists.
final class ShapeCollections {

    private static final String LIST = "java.util.List";
    private static final String SET = "java.util.Set";
    private static final String MAP = "java.util.Map";

    private final GraphScope scope;

    ShapeCollections(GraphScope scope) {
        this.scope = scope;
    }

    /// What it is, and the type of what it holds.
    record Found(Collection as, TypeMirror element) {}

    Optional<Found> read(ShapeComponent component, ShapeWay way) {
        if (component.type() instanceof DeclaredType type) {
            List<? extends TypeMirror> of = type.getTypeArguments();
            if (is(type, LIST) && of.size() == 1) {
                return Optional.of(new Found(new Collection.OfRows(), of.getFirst()));
            }
            if (is(type, SET) && of.size() == 1) {
                return Optional.of(new Found(new Collection.Distinct(), of.getFirst()));
            }
            if (is(type, MAP) && of.size() == 2) {
                return map(component, way.table(), of.getFirst(), of.getLast());
            }
        }
        scope.type(
                component,
                "there may be many rows of " + way.table().name(),
                "List<" + element(way) + ">");
        return Optional.empty();
    }

    private static String element(ShapeWay way) {
        return switch (way.end()) {
            case null -> way.table().record().simple();
            case Node.Leaf(var column) -> column.declared().boxed().shown();
            case Node.Group group -> group.type().nested();
        };
    }

    private static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private Optional<Found> map(
            ShapeComponent component, TableModel table, TypeMirror key, TypeMirror value) {
        Optional<Column> column = key(component, table).filter(c -> fits(component, c, key, value));
        if (value instanceof DeclaredType list
                && is(value, LIST)
                && list.getTypeArguments().size() == 1) {
            TypeMirror element = list.getTypeArguments().getFirst();
            return column.map(c -> new Found(new Collection.ByKey(c, true), element));
        }
        return column.map(c -> new Found(new Collection.ByKey(c, false), value));
    }

    private Optional<Column> key(ShapeComponent component, TableModel table) {
        String name = component.annotations().text("MapKey");
        if (name == null) {
            if (table.key().size() == 1) {
                return Optional.of(table.key().getFirst());
            }
            scope.fault(
                    component.place(),
                    Fault.Kind.KEY,
                    component.place()
                            + " is a map, but the primary key of "
                            + table.name()
                            + " is not one column",
                    "say by which column with @MapKey: "
                            + String.join(
                                    ", ", table.columns().stream().map(Column::field).toList()));
            return Optional.empty();
        }
        Optional<Column> column = table.column(name);
        if (column.isEmpty()) {
            scope.fault(
                    component.place(),
                    Fault.Kind.UNKNOWN,
                    table.record().nested() + " has no column \"" + name + '"',
                    Nearest.of(name, table));
        }
        return column;
    }

    private boolean fits(
            ShapeComponent component, Column column, TypeMirror key, TypeMirror value) {
        String declared =
                "Map<"
                        + (column.nullable() ? "@Nullable " : "")
                        + column.declared().boxed().shown()
                        + ", "
                        + JavaTypes.shown(value)
                        + ">";
        if (!ColumnParts.same(key, column)) {
            scope.type(component, column.place() + " of " + column.declared().shown(), declared);
            return false;
        }
        if (column.nullable() && !JavaTypes.isNullable(key)) {
            scope.fault(
                    component.place(),
                    Fault.Kind.NULLABLE,
                    component.place()
                            + " must say @Nullable of its key: "
                            + column.place()
                            + " can be null",
                    "declare it as " + declared + ' ' + component.name());
            return false;
        }
        return true;
    }
}
