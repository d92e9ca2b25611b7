package dev.squall.processor.read;

import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.RelationModel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/// Components of a shape that a relation leads to: a record, or a list of records.
final class RelationParts {

    private static final String LIST = "java.util.List";
    private static final String SET = "java.util.Set";

    private final GraphScope scope;
    private final ShapeTargets targets;

    RelationParts(GraphScope scope, ShapeTargets targets) {
        this.scope = scope;
        this.targets = targets;
    }

    Optional<Part> read(ShapeComponent component, RelationModel relation) {
        return relation.many() ? many(component, relation) : one(component, relation);
    }

    private Optional<Part> one(ShapeComponent component, RelationModel relation) {
        Optional<Target> target = targets.read(component.type(), component.place(), relation);
        if (target.isPresent() && relation.nullable() && !component.isNullable()) {
            scope.nullable(component, "there may be no row of " + relation.target().name());
            return Optional.empty();
        }
        return target.map(
                found -> new Part.One(component.name(), relation, found, component.isNullable()));
    }

    private Optional<Part> many(ShapeComponent component, RelationModel relation) {
        if (component.type() instanceof DeclaredType type && type.getTypeArguments().size() == 1) {
            String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
            if (name.equals(LIST) || name.equals(SET)) {
                return targets.read(type.getTypeArguments().getFirst(), component.place(), relation)
                        .map(
                                found ->
                                        new Part.Many(
                                                component.name(),
                                                relation,
                                                found,
                                                name.equals(SET)));
            }
        }
        scope.type(
                component,
                "there may be many rows of " + relation.target().name(),
                "List<" + relation.target().record().simple() + ">");
        return Optional.empty();
    }
}
