package dev.squall.processor.read;

import dev.squall.processor.model.GraphModel.Collection;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.GraphModel.Target;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/// Components of a shape that relations lead to: a record or a value, or a list of them.
final class RelationParts {

    private final GraphScope scope;
    private final ShapeTargets targets;
    private final ColumnParts columns;
    private final ShapeCollections collections;
    private final RowOptions options;

    RelationParts(GraphScope scope, ShapeTargets targets, ColumnParts columns, RowOptions options) {
        this.scope = scope;
        this.options = options;
        this.targets = targets;
        this.columns = columns;
        this.collections = new ShapeCollections(scope);
    }

    Optional<Part> read(ShapeComponent component, ShapeWay way) {
        return way.many() ? many(component, way) : one(component, way);
    }

    private Optional<Part> one(ShapeComponent component, ShapeWay way) {
        options.refuse(component, "Where", "OrderBy", "Limit");
        Optional<Target> target = target(component, component.type(), way);
        Optional<String> why =
                way.nullable()
                        .map(relation -> "there may be no row of " + relation.target().name())
                        .or(
                                () ->
                                        depth(component) > 0
                                                ? Optional.of("there is none under the last level")
                                                : Optional.empty());
        if (target.isPresent() && why.isPresent() && !component.isNullable()) {
            scope.nullable(component, why.get());
            return Optional.empty();
        }
        if (target.isPresent()
                && !columns.isHonest(component, component.isNullable(), way.end(), false)) {
            return Optional.empty();
        }
        return target.map(
                found ->
                        new Part.One(
                                component.name(),
                                way.relations(),
                                found,
                                component.isNullable(),
                                depth(component)));
    }

    private Optional<Part> many(ShapeComponent component, ShapeWay way) {
        return collections
                .read(component, way)
                .flatMap(found -> many(component, way, found.as(), found.element()));
    }

    private Optional<Part> many(
            ShapeComponent component, ShapeWay way, Collection as, TypeMirror element) {
        Optional<Target> target = target(component, element, way);
        if (target.isPresent()
                && !columns.isHonest(component, JavaTypes.isNullable(element), way.end(), true)) {
            return Optional.empty();
        }
        return target.map(
                found ->
                        new Part.Many(
                                component.name(),
                                way.relations(),
                                found,
                                as,
                                options.list(component, way.table(), element),
                                depth(component)));
    }

    private Optional<Target> target(ShapeComponent component, TypeMirror type, ShapeWay way) {
        if (way.end() != null) {
            return columns.isOf(component, type, way.end(), way.many())
                    ? Optional.of(new Target.Value(way.table(), way.end()))
                    : Optional.empty();
        }
        return targets.read(component, type, way.table());
    }

    /// How many levels there are below the first; 0: it does not say.
    private static int depth(ShapeComponent component) {
        Values values = component.annotations().get("Depth");
        return values == null ? 0 : values.number("value");
    }
}
