package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// What the rows at the end of a relation are made into: the table's own record, or another one.
final class ShapeTargets {

    private final GraphScope scope;
    private final BiFunction<TypeElement, TableModel, Level> reader;
    private final Map<ShapeKey, Optional<Level>> levels = new LinkedHashMap<>();
    private final ShapeCycles cycles = new ShapeCycles();

    /// @param reader reads a record that is made of a table
    ShapeTargets(GraphScope scope, BiFunction<TypeElement, TableModel, Level> reader) {
        this.scope = scope;
        this.reader = reader;
    }

    /// All records of the shape, from the outermost one.
    List<Level> from(TypeElement record, TableModel table) {
        inside(record, table);
        cycles.check(ShapeKey.of(JavaTypes.name(record), table), scope);
        return levels.values().stream().flatMap(Optional::stream).toList();
    }

    /// Each record is read once, also where it contains itself.
    private void inside(TypeElement record, TableModel table) {
        ShapeKey key = ShapeKey.of(JavaTypes.name(record), table);
        if (levels.putIfAbsent(key, Optional.empty()) == null) {
            levels.put(key, Optional.of(reader.apply(record, table)));
        }
    }

    /// @param type the component's type, or that of its elements
    Optional<Target> read(ShapeComponent component, TypeMirror type, TableModel table) {
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).asElement().getKind() != ElementKind.RECORD) {
            if (!JavaTypes.hasError(type)) { // javac says it
                scope.fault(
                        component.place(),
                        Fault.Kind.TYPE,
                        component.place()
                                + " leads to rows of "
                                + table.name()
                                + ", but "
                                + JavaTypes.shown(type)
                                + " is no record",
                        "write "
                                + table.record().simple()
                                + ", or a record of some of its columns");
            }
            return Optional.empty();
        }
        TypeElement record = (TypeElement) ((DeclaredType) type).asElement();
        ClassName name = JavaTypes.name(record);
        if (name.equals(table.record())) {
            if (component.annotations().has("Depth")) {
                scope.misplaced(component, "Depth", "a whole row does not contain itself");
            }
            return Optional.of(new Target.Row(table));
        }
        return isWrong(component, record, table)
                ? Optional.empty()
                : Optional.of(inside(component, record, table));
    }

    private Target inside(ShapeComponent component, TypeElement record, TableModel table) {
        ClassName name = JavaTypes.name(record);
        cycles.add(component, ShapeKey.of(name, table));
        inside(record, table);
        return new Target.Inside(name, table);
    }

    private boolean isWrong(ShapeComponent component, TypeElement record, TableModel table) {
        ClassName name = JavaTypes.name(record);
        if (scope.isHidden(record) || !record.getTypeParameters().isEmpty()) {
            scope.fault(
                    component.place(),
                    Fault.Kind.HIDDEN,
                    name.nested() + " is part of a shape, but generated code cannot name it",
                    "make it neither private nor generic, and public if it is in another package");
            return true;
        }
        if (scope.table(name) != null) {
            otherTable(
                    component,
                    table,
                    name.nested() + " is a row of another table",
                    "write "
                            + table.record().simple()
                            + ", or a record of some of its columns and relations");
            return true;
        }
        TypeElement of = GraphReader.root(record);
        if (of == null || JavaTypes.name(of).equals(table.record())) {
            return false;
        }
        otherTable(
                component,
                table,
                name.nested() + " is a shape of " + JavaTypes.name(of).nested(),
                "take a shape of " + table.record().simple() + ", or a record that is none");
        return true;
    }

    private void otherTable(ShapeComponent component, TableModel table, String what, String hint) {
        scope.fault(
                component.place(),
                Fault.Kind.OTHER_TABLE,
                component.place() + " leads to rows of " + table.name() + ", but " + what,
                hint);
    }
}
