package dev.squall.processor.read;

import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a component of a shape names: `firstName`, or `userRoles.role.name`.
final class ShapeWays {

    private static final List<String> SOURCES =
            List.of("From", "Path", "Sql", "Count", "Exists", "Sum", "Avg", "Min", "Max");

    private final GraphScope scope;

    ShapeWays(GraphScope scope) {
        this.scope = scope;
    }

    /// Whether more than one annotation says what a component is.
    boolean isSaidTwice(ShapeComponent component) {
        List<String> said = SOURCES.stream().filter(component.annotations()::has).toList();
        if (said.size() > 1) {
            scope.fault(
                    component.place(),
                    Fault.Kind.SAID_TWICE,
                    component.place()
                            + " has @"
                            + String.join(" and @", said)
                            + ": each says what it is",
                    "keep one of them");
        }
        return said.size() > 1;
    }

    /// What `@From` or `@Path` names, or else the component itself.
    Optional<ShapeWay> of(ShapeComponent component) {
        String path = component.annotations().text("Path");
        if (path != null) {
            return at(component, path);
        }
        String from = component.annotations().text("From");
        return of(component, List.of(from == null ? component.name() : from));
    }

    /// What a text names: relations one behind the other, and maybe a column behind them.
    Optional<ShapeWay> at(ShapeComponent component, String text) {
        return of(component, List.of(text.split("\\.", -1)));
    }

    private Optional<ShapeWay> of(ShapeComponent component, List<String> names) {
        TableModel table = component.table();
        List<RelationModel> relations = new ArrayList<>();
        for (String name : names.subList(0, names.size() - 1)) {
            if (table.named(name).isPresent()) {
                scope.fault(
                        component.place(),
                        Fault.Kind.PATH,
                        '"'
                                + name
                                + "\" is a column of "
                                + table.record().nested()
                                + ": no way leads on from it",
                        "a column stands at the end of a @Path, relations in front of it");
                return Optional.empty();
            }
            Optional<RelationModel> relation = relation(component, table, name);
            if (relation.isEmpty()) {
                return Optional.empty();
            }
            relations.add(relation.get());
            table = relation.get().target();
        }
        Optional<Node> node = table.named(names.getLast());
        if (node.isPresent()) {
            return Optional.of(new ShapeWay(relations, node.get()));
        }
        return relation(component, table, names.getLast())
                .map(
                        last -> {
                            relations.add(last);
                            return new ShapeWay(relations, null);
                        });
    }

    private Optional<RelationModel> relation(
            ShapeComponent component, TableModel table, String name) {
        Optional<RelationModel> found = scope.relation(table, name);
        if (found.isEmpty()) {
            scope.unknown(component.place(), table, name);
        } else if (scope.isHidden(found.get().target())) {
            scope.hidden(component, found.get().target());
            return Optional.empty();
        }
        return found;
    }
}
