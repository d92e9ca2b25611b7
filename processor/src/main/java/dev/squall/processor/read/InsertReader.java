package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.InsertModel;
import dev.squall.processor.model.InsertModel.Edge;
import dev.squall.processor.model.InsertModel.Given;
import dev.squall.processor.model.InsertModel.Level;
import dev.squall.processor.model.InsertModel.Wrong;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// From a record that implements `InsertOf` to its model.
final class InsertReader {

    private static final String INSERT_OF = "dev.squall.graph.InsertOf";

    private final InsertScope scope;
    private final InsertEdges edges;
    private final Elements elements;
    private final Map<Place, Element> places;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<@Nullable Level> levels = new ArrayList<>();

    InsertReader(Elements elements, Model model, Map<Place, Element> places) {
        this.scope = new InsertScope(model);
        this.edges = new InsertEdges(scope, this::number);
        this.elements = elements;
        this.places = places;
    }

    /// A record that is inserted into a table.
    private record Key(ClassName record, ClassName table) {}

    /// The record of the table that a type is an insert of; null: it is none.
    static @Nullable TypeElement root(TypeElement type) {
        return Implemented.argument(type, INSERT_OF);
    }

    InsertModel read(TypeElement record, TypeElement root) {
        ClassName name = JavaTypes.name(record);
        places.put(Place.of(name), record);
        TableModel table = scope.table(JavaTypes.name(root));
        if (table == null || !table.canBeNamed() || table.view() != null) {
            scope.fault(
                    Place.of(name),
                    Wrong.NO_TABLE,
                    name.nested()
                            + " is an insert of "
                            + root.getSimpleName()
                            + ", which is no table",
                    "name a record with @Table: InsertOf<User>");
        } else if (JavaTypes.isHidden(record) || !record.getTypeParameters().isEmpty()) {
            scope.hidden(Place.of(name), name);
        } else if (name.equals(table.generated("New", ""))) {
            scope.fault(
                    Place.of(name),
                    Wrong.NAME,
                    name.nested()
                            + " has the name of the class that Squall writes for new rows of "
                            + table.name(),
                    "rename it, or put it into another package or inside of a class");
        } else {
            number(record, table);
        }
        return new InsertModel(
                name,
                Origins.file(record),
                scope.faults().isEmpty()
                        ? levels.stream().<Level>mapMulti(InsertReader::known).toList()
                        : List.of(),
                scope.faults());
    }

    private static void known(
            @Nullable Level level, java.util.function.Consumer<? super Level> out) {
        if (level != null) {
            out.accept(level);
        }
    }

    /// The number of a level, which is read where it is met first: a record may contain itself.
    private int number(TypeElement record, TableModel table) {
        var key = new Key(JavaTypes.name(record), table.declaredBy());
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = levels.size();
        numbers.put(key, number);
        levels.add(null);
        levels.set(number, level(record, table));
        return number;
    }

    private Level level(TypeElement record, TableModel table) {
        ClassName name = JavaTypes.name(record);
        places.put(Place.of(name), record);
        List<Given> given = new ArrayList<>();
        List<Edge> found = new ArrayList<>();
        for (RecordComponentElement element : record.getRecordComponents()) {
            Place place = new Place(name, element.getSimpleName().toString());
            places.put(place, element);
            read(
                    new ShapeComponent(element, place, table, Annotations.of(elements, element)),
                    given,
                    found);
        }
        return new Level(name, table, List.copyOf(given), List.copyOf(found));
    }

    /// What a table has of that name: a column, an embedded record, or a relation.
    private void read(ShapeComponent component, List<Given> given, List<Edge> found) {
        var computed = ComputedParts.kind(component);
        if (computed.isPresent()) {
            scope.computed(component, computed.get());
            return;
        }
        String from = component.annotations().text("From");
        String name = from == null ? component.name() : from;
        TableModel table = component.table();
        var column = table.column(name);
        if (column.isPresent()) {
            scope.column(component, column.get()).ifPresent(given::add);
            return;
        }
        for (Node node : table.nodes()) {
            if (node instanceof Node.Group group && group.place().member().equals(name)) {
                scope.group(component, group).ifPresent(given::add);
                return;
            }
        }
        var relation = scope.relation(table, name);
        if (relation.isPresent()) {
            edges.read(component, relation.get()).ifPresent(found::add);
        } else {
            scope.unknown(component, name);
        }
    }
}
