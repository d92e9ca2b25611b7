package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.InsertModel.Fault;
import dev.squall.processor.model.InsertModel.Given;
import dev.squall.processor.model.InsertModel.Wrong;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.Relations;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one insert can name, its components that are columns, and what was found to be wrong.
final class InsertScope {

    private final Model model;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ClassName, List<RelationModel>> relations = new HashMap<>();

    InsertScope(Model model) {
        this.model = model;
    }

    @Nullable TableModel table(ClassName record) {
        return model.table(record);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(Place place, Wrong kind, String message, String hint) {
        faults.add(new Fault(place, kind, message, hint));
    }

    private List<RelationModel> relations(TableModel table) {
        return relations.computeIfAbsent(
                table.declaredBy(),
                key ->
                        Relations.of(table, model).stream()
                                .filter(r -> r.target().view() == null) // nobody writes to one
                                .toList());
    }

    Optional<RelationModel> relation(TableModel table, String name) {
        return relations(table).stream().filter(r -> r.name().equals(name)).findFirst();
    }

    Optional<Given> column(ShapeComponent component, Column column) {
        return given(
                component,
                new Node.Leaf(column),
                column.declared(),
                column.place(),
                column.nullable(),
                column.filling().bySomeone());
    }

    Optional<Given> group(ShapeComponent component, Node.Group group) {
        return given(
                component,
                group,
                JavaType.of(group.type()),
                group.place(),
                group.nullable(),
                group.columns().noneMatch(Column::required));
    }

    private Optional<Given> given(
            ShapeComponent component,
            Node node,
            JavaType declared,
            Place of,
            boolean nullable,
            boolean hasDefault) {
        JavaType type = JavaTypes.of(component.type());
        if (type == null || !same(type, declared)) {
            type(component, of + " of " + declared.shown(), declared.shown());
            return Optional.empty();
        }
        if (component.isNullable() && !nullable) {
            notNull(
                    component,
                    of + " cannot be null",
                    hasDefault ? "leave it out where its default is wanted; or " : "");
        }
        return Optional.of(new Given(component.place(), node));
    }

    private static boolean same(JavaType type, JavaType column) {
        return type.boxed().nullable(false).equals(column.boxed().nullable(false));
    }

    void hidden(Place place, ClassName record) {
        fault(
                place,
                Wrong.HIDDEN,
                record.nested() + " is inserted, but generated code cannot name it",
                "make it neither private nor generic");
    }

    /// Neither a column nor a relation has that name, or two relations would.
    void unknown(ShapeComponent component, String name) {
        TableModel table = component.table();
        List<RelationModel> same = Relations.of(table, name, model);
        boolean none = same.size() < 2;
        fault(
                component.place(),
                Wrong.UNKNOWN,
                none
                        ? table.record().nested()
                                + " has neither a column nor a relation \""
                                + name
                                + '"'
                        : '"'
                                + name
                                + "\" of "
                                + table.record().nested()
                                + " could be either of: "
                                + String.join(", ", same.stream().map(RelationModel::key).toList()),
                none
                        ? Nearest.of(name, table, relations(table))
                        : "name them: @References(…, one = \"…\", many = \"…\")");
    }

    /// It says how it is read.
    void computed(ShapeComponent component, String annotation) {
        fault(
                component.place(),
                Wrong.UNKNOWN,
                component.place() + " is computed by @" + annotation + ", and cannot be inserted",
                "leave it out");
    }

    /// Its type is not that of what it sets.
    void type(ShapeComponent component, String but, String declared) {
        if (!JavaTypes.hasError(component.type())) { // javac says it
            fault(
                    component.place(),
                    Wrong.TYPE,
                    component.place() + " is of type " + component.shown() + ", but " + but,
                    "declare it as " + declared + ' ' + component.name());
        }
    }

    /// It can be null, and what it sets cannot.
    ///
    /// @param instead what else can be done
    void notNull(ShapeComponent component, String why, String instead) {
        fault(
                component.place(),
                Wrong.NULLABLE,
                component.place() + " must not be @Nullable: " + why,
                instead + "declare it as " + component.shown() + ' ' + component.name());
    }
}
