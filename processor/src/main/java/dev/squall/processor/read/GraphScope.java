package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// What those share that read one shape: what is known of tables, and what was found to be wrong.
final class GraphScope {

    private final Elements elements;
    private final Model model;
    private final Map<Place, Element> places;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ClassName, List<RelationModel>> relations = new HashMap<>();

    private final String pkg;
    private final OtherRelations others;

    /// @param pkg the package of the shape
    GraphScope(
            Elements elements,
            Model model,
            Map<Place, Element> places,
            String pkg,
            OtherTables others) {
        this.elements = elements;
        this.model = model;
        this.places = places;
        this.pkg = pkg;
        this.others = new OtherRelations(others);
    }

    /// Whether the shape's class cannot name a record.
    boolean isHidden(TypeElement record) {
        return JavaTypes.isHidden(record)
                || !(JavaTypes.isPublic(record) || JavaTypes.name(record).pkg().equals(pkg));
    }

    boolean isHidden(TableModel table) {
        return !table.access().isPublic() && !table.tableClass().pkg().equals(pkg);
    }

    /// A table that the shape's class cannot name.
    void hidden(ShapeComponent component, TableModel table) {
        fault(
                component.place(),
                Fault.Kind.HIDDEN,
                component.place()
                        + " leads to rows of "
                        + table.name()
                        + ", whose table is not seen in "
                        + pkg,
                "make " + table.record().nested() + " public, or move the shape to its package");
    }

    /// A component of a record, whose place is known from now on.
    ShapeComponent component(ClassName record, RecordComponentElement element, TableModel table) {
        Place place = new Place(record, element.getSimpleName().toString());
        places.put(place, element);
        return new ShapeComponent(element, place, table, Annotations.of(elements, element));
    }

    /// What Squall's annotations say about a record, whose place is known from now on.
    Annotations annotations(TypeElement record) {
        places.put(Place.of(JavaTypes.name(record)), record);
        return Annotations.of(elements, record);
    }

    /// The table of a record, or the view whose row it is.
    @Nullable TableModel table(ClassName record) {
        TableModel table = model.table(record);
        return table != null
                ? table
                : model.views().stream()
                        .filter(view -> view.record().equals(record))
                        .findFirst()
                        .orElse(null);
    }

    List<RelationModel> relations(TableModel table) {
        return relations.computeIfAbsent(
                table.declaredBy(),
                key -> isWritten(table) ? Relations.of(table, model) : others.of(table));
    }

    /// Whether its class is one of those that are to be written now.
    private boolean isWritten(TableModel table) {
        return model.relations().anyMatch(t -> t.declaredBy().equals(table.declaredBy()));
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

    /// Neither a column nor a relation has that name, or two relations would.
    void unknown(Place place, TableModel table, String name) {
        List<RelationModel> same = isWritten(table) ? Relations.of(table, name, model) : List.of();
        if (same.size() > 1) {
            ambiguous(place, table, name, same);
            return;
        }
        fault(
                place,
                Fault.Kind.UNKNOWN,
                table.record().nested() + " has neither a column nor a relation \"" + name + '"',
                Nearest.of(name, table, relations(table)));
    }

    private void ambiguous(Place place, TableModel table, String name, List<RelationModel> same) {
        RelationModel first = same.getFirst();
        fault(
                place,
                Fault.Kind.AMBIGUOUS,
                '"'
                        + name
                        + "\" of "
                        + table.record().nested()
                        + " could be either of: "
                        + String.join(", ", same.stream().map(RelationModel::key).toList()),
                "name them: @References(value = "
                        + (first.own() ? first.target() : table).record().simple()
                        + ".class, one = \"…\", many = \"…\")");
    }

    /// It can be null, and does not say so.
    void nullable(ShapeComponent component, String why) {
        fault(
                component.place(),
                Fault.Kind.NULLABLE,
                component.place() + " must be @Nullable: " + why,
                "declare it as @Nullable " + component.shown() + ' ' + component.name());
    }

    /// An annotation that says nothing of it.
    void misplaced(ShapeComponent component, String annotation, String where) {
        fault(
                component.place(),
                Fault.Kind.MISPLACED,
                '@' + annotation + " says nothing of " + component.place(),
                "take it away: " + where);
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
