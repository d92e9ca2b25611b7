package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.Relations;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// What those share that read one shape: what is known of tables, and what was found to be wrong.
final class GraphScope {

    private final Elements elements;
    private final Model model;
    private final Map<Place, Element> places;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ClassName, List<RelationModel>> relations = new HashMap<>();

    GraphScope(Elements elements, Model model, Map<Place, Element> places) {
        this.elements = elements;
        this.model = model;
        this.places = places;
    }

    /// A component of a record, whose place is known from now on.
    ShapeComponent component(ClassName record, RecordComponentElement element, TableModel table) {
        Place place = new Place(record, element.getSimpleName().toString());
        places.put(place, element);
        return new ShapeComponent(element, place, table, Annotations.of(elements, element));
    }

    @Nullable TableModel table(ClassName record) {
        return model.table(record);
    }

    List<RelationModel> relations(TableModel table) {
        return relations.computeIfAbsent(table.declaredBy(), key -> Relations.of(table, model));
    }

    Optional<RelationModel> relation(TableModel table, String name) {
        return relations(table).stream().filter(r -> r.name().equals(name)).findFirst();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(Place place, Fault.Kind kind, String message, String hint) {
        faults.add(new Fault(place, kind, message, hint));
    }

    /// Neither a column nor a relation has that name.
    void unknown(Place place, TableModel table, String name) {
        List<String> names =
                Stream.concat(
                                table.columns().stream().map(Column::field),
                                relations(table).stream().map(RelationModel::name))
                        .toList();
        fault(
                place,
                Fault.Kind.UNKNOWN,
                table.record().nested() + " has neither a column nor a relation \"" + name + '"',
                Nearest.of(name, names));
    }

    /// It can be null, and does not say so.
    void nullable(ShapeComponent component, String why) {
        fault(
                component.place(),
                Fault.Kind.NULLABLE,
                component.place() + " must be @Nullable: " + why,
                "declare it as @Nullable " + component.shown() + ' ' + component.name());
    }

    /// Its type is not that of what it is made of.
    void type(ShapeComponent component, String but, String declared) {
        fault(
                component.place(),
                Fault.Kind.TYPE,
                component.place() + " is of type " + component.shown() + ", but " + but,
                "declare it as " + declared + ' ' + component.name());
    }
}
