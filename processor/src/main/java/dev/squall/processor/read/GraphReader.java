package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.GraphModel;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// From a record that implements `ShapeOf` to its model. Each kind of component has a reader of its
/// own.
final class GraphReader {

    private static final String SHAPE_OF = "dev.squall.shape.ShapeOf";

    private final GraphScope scope;
    private final ColumnParts columns;
    private final RelationParts relations;
    private final ShapeTargets targets;
    private final Map<Place, Element> places;

    GraphReader(Elements elements, Model model, Map<Place, Element> places) {
        this.scope = new GraphScope(elements, model, places);
        this.targets = new ShapeTargets(scope, this::level);
        this.columns = new ColumnParts(scope);
        this.relations = new RelationParts(scope, targets);
        this.places = places;
    }

    /// The record of the table that a type is a shape of; null: it is none.
    static @Nullable TypeElement root(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            return null;
        }
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent instanceof DeclaredType declared
                    && ((TypeElement) declared.asElement())
                            .getQualifiedName()
                            .contentEquals(SHAPE_OF)
                    && declared.getTypeArguments().size() == 1
                    && declared.getTypeArguments().getFirst() instanceof DeclaredType of) {
                return (TypeElement) of.asElement();
            }
        }
        return null;
    }

    GraphModel read(TypeElement record, TypeElement root) {
        ClassName name = JavaTypes.name(record);
        places.put(Place.of(name), record);
        TableModel table = scope.table(JavaTypes.name(root));
        Level level = null;
        if (table == null || !table.canBeNamed()) {
            scope.fault(
                    Place.of(name),
                    Fault.Kind.NO_TABLE,
                    name.nested()
                            + " is a shape of "
                            + root.getSimpleName()
                            + ", which is no table",
                    "name a record with @Table: ShapeOf<User>");
        } else if (JavaTypes.isHidden(record) || !record.getTypeParameters().isEmpty()) {
            scope.fault(
                    Place.of(name),
                    Fault.Kind.HIDDEN,
                    name.nested() + " is a shape, but generated code cannot name it",
                    "make it neither private nor generic");
        } else {
            level = targets.inside(record, table);
        }
        List<Fault> faults = scope.faults();
        return new GraphModel(name, Origins.file(record), faults.isEmpty() ? level : null, faults);
    }

    private Level level(TypeElement record, TableModel table) {
        ClassName name = JavaTypes.name(record);
        List<Part> parts = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            part(scope.component(name, component, table)).ifPresent(parts::add);
        }
        return new Level(name, table, List.copyOf(parts));
    }

    private Optional<Part> part(ShapeComponent component) {
        return named(component, component.name());
    }

    /// What a table has of that name: a column, an embedded record, or a relation.
    private Optional<Part> named(ShapeComponent component, String name) {
        TableModel table = component.table();
        var column = table.column(name);
        if (column.isPresent()) {
            return columns.column(component, column.get());
        }
        for (Node node : table.nodes()) {
            if (node instanceof Node.Group group && group.place().member().equals(name)) {
                return columns.group(component, group);
            }
        }
        var relation = scope.relation(table, name);
        if (relation.isPresent()) {
            return relations.read(component, relation.get());
        }
        scope.unknown(component.place(), table, name);
        return Optional.empty();
    }
}
