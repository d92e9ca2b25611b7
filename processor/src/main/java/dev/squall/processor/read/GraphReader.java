package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.GraphModel;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.OrderItem;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// From a record that implements `ShapeOf` to its model. Each kind of component has a reader of its
/// own.
final class GraphReader {

    private static final String SHAPE_OF = "dev.squall.shape.ShapeOf";

    private final GraphScope scope;
    private final ShapeWays ways;
    private final ColumnParts columns;
    private final RelationParts relations;
    private final ComputedParts computed;
    private final RowOptions options;
    private final ShapeTargets targets;
    private final Map<Place, Element> places;

    /// @param shapes how values are stored
    /// @param pkg the package of the shape
    /// @param others the tables of other compilations
    GraphReader(
            Elements elements,
            ShapeReader shapes,
            Model model,
            Map<Place, Element> places,
            String pkg,
            OtherTables others) {
        this.scope = new GraphScope(elements, model, places, pkg, others);
        this.ways = new ShapeWays(scope);
        this.targets = new ShapeTargets(scope, this::level);
        this.columns = new ColumnParts(scope);
        this.options = new RowOptions(scope);
        this.relations = new RelationParts(scope, targets, columns, options);
        this.computed = new ComputedParts(scope, shapes, ways, options);
        this.places = places;
    }

    /// The record of the table that a type is a shape of; null: it is none.
    static @Nullable TypeElement root(TypeElement type) {
        return Implemented.argument(type, SHAPE_OF);
    }

    GraphModel read(TypeElement record, TypeElement root) {
        ClassName name = JavaTypes.name(record);
        places.put(Place.of(name), record);
        TableModel table = scope.table(JavaTypes.name(root));
        List<Level> levels = List.of();
        List<OrderItem> order = List.of();
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
            levels = targets.from(record, table);
            order = options.order(record, table);
        }
        List<Fault> faults = scope.faults();
        boolean good = faults.isEmpty() && !levels.isEmpty();
        return new GraphModel(
                name, Origins.file(record), good ? levels.getFirst() : null, levels, order, faults);
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
        if (ways.isSaidTwice(component)) {
            return Optional.empty();
        }
        Optional<String> kind = ComputedParts.kind(component);
        return kind.isPresent()
                ? computed.read(component, kind.get())
                : ways.of(component).flatMap(way -> named(component, way));
    }

    /// What a component names: a column, an embedded record, or what relations lead to.
    private Optional<Part> named(ShapeComponent component, ShapeWay way) {
        if (isMisplaced(component, way)) {
            return Optional.empty();
        }
        if (way.relations().isEmpty() && way.end() != null) {
            options.refuse(component, "Where", "OrderBy", "Limit");
            return columns.read(component, way.end());
        }
        return relations.read(component, way);
    }

    private boolean isMisplaced(ShapeComponent component, ShapeWay way) {
        Values depth = component.annotations().get("Depth");
        if (depth != null && way.end() != null) {
            scope.misplaced(component, "Depth", "it stands on a record that contains itself");
            return true;
        }
        if (depth != null && depth.number("value") < 1) {
            scope.fault(
                    component.place(),
                    Fault.Kind.DEPTH,
                    component.place() + " has @Depth(" + depth.number("value") + ')',
                    "write how many levels there are below the first: @Depth(3)");
            return true;
        }
        if (component.annotations().has("MapKey") && !component.isMap()) {
            scope.misplaced(component, "MapKey", "it stands on a Map");
            return true;
        }
        return false;
    }
}
