package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.TableModel;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private final BiFunction<TypeElement, TableModel, Level> levels;
    private final Deque<ClassName> open = new ArrayDeque<>();

    /// @param levels reads a record that is made of a table
    ShapeTargets(GraphScope scope, BiFunction<TypeElement, TableModel, Level> levels) {
        this.scope = scope;
        this.levels = levels;
    }

    /// A record, with what is inside of it.
    Level inside(TypeElement record, TableModel table) {
        open.push(JavaTypes.name(record));
        Level level = levels.apply(record, table);
        open.pop();
        return level;
    }

    Optional<Target> read(TypeMirror type, Place place, RelationModel relation) {
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).asElement().getKind() != ElementKind.RECORD) {
            if (!JavaTypes.hasError(type)) { // javac says it
                scope.fault(
                        place,
                        Fault.Kind.TYPE,
                        place
                                + " leads to rows of "
                                + relation.target().name()
                                + ", but "
                                + JavaTypes.shown(type)
                                + " is no record",
                        "write "
                                + relation.target().record().simple()
                                + ", or a record of some of its columns");
            }
            return Optional.empty();
        }
        TypeElement record = (TypeElement) ((DeclaredType) type).asElement();
        ClassName name = JavaTypes.name(record);
        if (name.equals(relation.target().record())) {
            return Optional.of(new Target.Row(relation.target()));
        }
        if (open.contains(name)) {
            scope.fault(
                    place,
                    Fault.Kind.CYCLE,
                    place + " leads back to " + name.nested() + ": it would never end",
                    "write a record of its own for each level");
            return Optional.empty();
        }
        if (JavaTypes.isHidden(record) || !record.getTypeParameters().isEmpty()) {
            scope.fault(
                    place,
                    Fault.Kind.HIDDEN,
                    name.nested() + " is part of a shape, but generated code cannot name it",
                    "make it neither private nor generic");
            return Optional.empty();
        }
        return Optional.of(new Target.Inside(inside(record, relation.target())));
    }
}
