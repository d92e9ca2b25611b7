package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.InsertModel;
import dev.squall.processor.model.InsertModel.Edge;
import dev.squall.processor.model.InsertModel.Kind;
import dev.squall.processor.model.InsertModel.Level;
import dev.squall.processor.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A column has its value from two sides: from a component, and from the key of a row that the
/// record stands below or above.
final class InsertTwice {

    private InsertTwice() {}

    static Stream<Problem> check(InsertModel insert) {
        List<Problem> problems = new ArrayList<>();
        insert.levels().forEach(level -> inside(level, problems));
        for (Level from : insert.levels()) {
            for (Edge edge : from.edges()) {
                if (edge.kind() != Kind.PARENT) {
                    below(from, edge, insert.levels().get(edge.level()), problems);
                }
            }
        }
        return problems.stream().distinct();
    }

    /// A component beside the record that is referred to.
    private static void inside(Level level, List<Problem> problems) {
        Map<Column, Place> by = new HashMap<>();
        level.given()
                .forEach(g -> g.node().columns().forEach(c -> twice(c, g.place(), by, problems)));
        level.edges().stream()
                .filter(edge -> edge.kind() == Kind.PARENT)
                .forEach(
                        edge ->
                                edge.relation()
                                        .here()
                                        .forEach(c -> twice(c, edge.place(), by, problems)));
    }

    private static void twice(
            Column column, Place place, Map<Column, Place> by, List<Problem> problems) {
        Place other = by.putIfAbsent(column, place);
        if (other != null) {
            problems.add(
                    Problem.error(
                            "SQ297",
                            place,
                            place + " sets " + column.place() + ", as " + other + " does",
                            "leave one of them out"));
        }
    }

    /// A component of a record below another, whose key it has.
    private static void below(Level from, Edge edge, Level level, List<Problem> problems) {
        var filled = InsertModel.filledBy(edge);
        Stream<Place> given =
                level.given().stream()
                        .filter(g -> g.node().columns().anyMatch(filled::contains))
                        .map(InsertModel.Given::place);
        Stream<Place> parents =
                level.edges().stream()
                        .filter(e -> e.kind() == Kind.PARENT)
                        .filter(e -> e.relation().here().stream().anyMatch(filled::contains))
                        .map(Edge::place);
        Stream.concat(given, parents)
                .forEach(
                        place ->
                                problems.add(
                                        Problem.error(
                                                "SQ297",
                                                place,
                                                place
                                                        + " is filled in by "
                                                        + from.table().record().nested()
                                                        + '.'
                                                        + edge.relation().name()
                                                        + ", below which it stands",
                                                "leave it out")));
    }
}
