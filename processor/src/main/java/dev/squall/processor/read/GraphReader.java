package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.Relations;
import dev.squall.processor.model.TableModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// From a record that implements `ShapeOf` to its model.
final class GraphReader {

    private static final String SHAPE_OF = "dev.squall.shape.ShapeOf";
    private static final String LIST = "java.util.List";
    private static final String SET = "java.util.Set";

    private final Model model;
    private final Map<Place, Element> places;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<ClassName> open = new ArrayDeque<>();
    private final Map<ClassName, List<RelationModel>> relations = new HashMap<>();

    private GraphReader(Model model, Map<Place, Element> places) {
        this.model = model;
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

    static GraphModel read(
            TypeElement record, TypeElement root, Model model, Map<Place, Element> places) {
        return new GraphReader(model, places).read(record, root);
    }

    private GraphModel read(TypeElement record, TypeElement root) {
        ClassName name = JavaTypes.name(record);
        places.put(Place.of(name), record);
        TableModel table = model.table(JavaTypes.name(root));
        Level level = null;
        if (table == null || !table.canBeNamed()) {
            fault(
                    Place.of(name),
                    Fault.Kind.NO_TABLE,
                    name.nested()
                            + " is a shape of "
                            + root.getSimpleName()
                            + ", which is no table",
                    "name a record with @Table: ShapeOf<User>");
        } else if (JavaTypes.isHidden(record) || !record.getTypeParameters().isEmpty()) {
            fault(
                    Place.of(name),
                    Fault.Kind.HIDDEN,
                    name.nested() + " is a shape, but generated code cannot name it",
                    "make it neither private nor generic");
        } else {
            level = level(record, table);
        }
        return new GraphModel(
                name, Origins.file(record), faults.isEmpty() ? level : null, List.copyOf(faults));
    }

    private Level level(TypeElement record, TableModel table) {
        ClassName name = JavaTypes.name(record);
        open.push(name);
        List<Part> parts = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            Place place = new Place(name, component.getSimpleName().toString());
            places.put(place, component);
            part(component, place, table).ifPresent(parts::add);
        }
        open.pop();
        return new Level(name, table, List.copyOf(parts));
    }

    private Optional<Part> part(RecordComponentElement component, Place place, TableModel table) {
        String name = place.member();
        boolean nullable = isNullable(component);
        var column = table.column(name);
        if (column.isPresent()) {
            return column(component, place, column.get(), nullable);
        }
        for (Node node : table.nodes()) {
            if (node instanceof Node.Group group && group.place().member().equals(name)) {
                return group(component, place, group, nullable);
            }
        }
        for (RelationModel relation : relations(table)) {
            if (relation.name().equals(name)) {
                return relation.many()
                        ? many(component, place, relation)
                        : one(component, place, relation, nullable);
            }
        }
        fault(
                place,
                Fault.Kind.UNKNOWN,
                table.record().nested() + " has neither a column nor a relation \"" + name + '"',
                Nearest.of(name, names(table)));
        return Optional.empty();
    }

    private List<RelationModel> relations(TableModel table) {
        return relations.computeIfAbsent(table.declaredBy(), key -> Relations.of(table, model));
    }

    private List<String> names(TableModel table) {
        return Stream.concat(
                        table.columns().stream().map(Column::field),
                        relations(table).stream().map(RelationModel::name))
                .toList();
    }

    private Optional<Part> column(
            RecordComponentElement component, Place place, Column column, boolean nullable) {
        JavaType type = JavaTypes.of(component.asType());
        if (type == null || !same(type, column.declared())) {
            fault(
                    place,
                    Fault.Kind.TYPE,
                    place
                            + " is of type "
                            + JavaTypes.shown(component.asType())
                            + ", but "
                            + column.place()
                            + " of "
                            + column.declared().shown(),
                    "declare it as " + column.declared().shown() + ' ' + place.member());
            return Optional.empty();
        }
        if (column.nullable() && !nullable) {
            nullable(component, place, column.place() + " can be null");
            return Optional.empty();
        }
        return Optional.of(new Part.Columns(new Node.Leaf(column)));
    }

    private static boolean same(JavaType type, JavaType column) {
        return type.boxed().nullable(false).equals(column.boxed().nullable(false));
    }

    private Optional<Part> group(
            RecordComponentElement component, Place place, Node.Group group, boolean nullable) {
        JavaType type = JavaTypes.of(component.asType());
        if (type == null || !same(type, JavaType.of(group.type()))) {
            fault(
                    place,
                    Fault.Kind.TYPE,
                    place
                            + " is of type "
                            + JavaTypes.shown(component.asType())
                            + ", but "
                            + group.place()
                            + " of "
                            + group.type().nested(),
                    "declare it as " + group.type().nested() + ' ' + place.member());
            return Optional.empty();
        }
        if (group.nullable() && !nullable) {
            nullable(component, place, group.place() + " can be null");
            return Optional.empty();
        }
        return Optional.of(new Part.Columns(group));
    }

    private Optional<Part> one(
            RecordComponentElement component,
            Place place,
            RelationModel relation,
            boolean nullable) {
        Optional<Target> target = target(component.asType(), place, relation);
        if (target.isPresent() && relation.nullable() && !nullable) {
            nullable(component, place, "there may be no row of " + relation.target().name());
            return Optional.empty();
        }
        return target.map(found -> new Part.One(place.member(), relation, found, nullable));
    }

    private Optional<Part> many(
            RecordComponentElement component, Place place, RelationModel relation) {
        if (component.asType() instanceof DeclaredType type
                && type.getTypeArguments().size() == 1) {
            String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
            if (name.equals(LIST) || name.equals(SET)) {
                return target(type.getTypeArguments().getFirst(), place, relation)
                        .map(
                                target ->
                                        new Part.Many(
                                                place.member(),
                                                relation,
                                                target,
                                                name.equals(SET)));
            }
        }
        fault(
                place,
                Fault.Kind.TYPE,
                place
                        + " is of type "
                        + JavaTypes.shown(component.asType())
                        + ", but there may be many rows of "
                        + relation.target().name(),
                "declare it as List<"
                        + relation.target().record().simple()
                        + "> "
                        + place.member());
        return Optional.empty();
    }

    private Optional<Target> target(TypeMirror type, Place place, RelationModel relation) {
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).asElement().getKind() != ElementKind.RECORD) {
            if (!JavaTypes.hasError(type)) { // javac says it
                fault(
                        place,
                        Fault.Kind.TYPE,
                        place
                                + " leads to rows of "
                                + relation.target().name()
                                + ", but "
                                + JavaTypes.shown(type)
                                + " is no record",
                        "write "
                                + relation.target().record().simple()
                                + ", or a record of some of its columns");
            }
            return Optional.empty();
        }
        TypeElement record = (TypeElement) ((DeclaredType) type).asElement();
        ClassName name = JavaTypes.name(record);
        if (name.equals(relation.target().record())) {
            return Optional.of(new Target.Row(relation.target()));
        }
        if (open.contains(name)) {
            fault(
                    place,
                    Fault.Kind.CYCLE,
                    place + " leads back to " + name.nested() + ": it would never end",
                    "write a record of its own for each level");
            return Optional.empty();
        }
        if (JavaTypes.isHidden(record) || !record.getTypeParameters().isEmpty()) {
            fault(
                    place,
                    Fault.Kind.HIDDEN,
                    name.nested() + " is part of a shape, but generated code cannot name it",
                    "make it neither private nor generic");
            return Optional.empty();
        }
        return Optional.of(new Target.Inside(level(record, relation.target())));
    }

    private void nullable(RecordComponentElement component, Place place, String why) {
        fault(
                place,
                Fault.Kind.NULLABLE,
                place + " must be @Nullable: " + why,
                "declare it as @Nullable "
                        + JavaTypes.shown(component.asType())
                        + ' '
                        + place.member());
    }

    private void fault(Place place, Fault.Kind kind, String message, String hint) {
        faults.add(new Fault(place, kind, message, hint));
    }

    private static boolean isNullable(RecordComponentElement component) {
        return JavaTypes.isNullable(component) || JavaTypes.isNullable(component.asType());
    }
}
