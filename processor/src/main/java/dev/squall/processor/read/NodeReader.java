package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.Column.Step;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel.Faulty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// The components of one table's record, as columns and records of columns.
final class NodeReader {

    private final Elements elements;
    private final ShapeReader shapes;
    private final ColumnReader columns;
    private final PartsReader parts;
    private final Origins origins;
    private final Docs docs;
    private final Map<Place, Element> places;
    private final String pkg;

    private final List<Faulty> faults = new ArrayList<>();
    private final Deque<ClassName> open = new ArrayDeque<>();
    private boolean complete = true;

    NodeReader(
            Elements elements,
            ShapeReader shapes,
            ColumnReader columns,
            PartsReader parts,
            Origins origins,
            Docs docs,
            Map<Place, Element> places,
            String pkg) {
        this.elements = elements;
        this.shapes = shapes;
        this.columns = columns;
        this.parts = parts;
        this.origins = origins;
        this.docs = docs;
        this.places = places;
        this.pkg = pkg;
    }

    /// Around a component: what the embedded records that it lies in add to it.
    private record Around(
            @Nullable Place outer, List<Step> path, String prefix, boolean nullable, boolean id) {}

    List<Node> read(TypeElement record) {
        return parts(record, new Around(null, List.of(), "", false, false));
    }

    List<Faulty> faults() {
        return faults;
    }

    boolean complete() {
        return complete;
    }

    private List<Node> parts(TypeElement record, Around around) {
        open.push(JavaTypes.name(record));
        List<Node> parts = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            Node node = node(record, component, around);
            if (node == null) {
                complete = false;
            } else {
                parts.add(node);
            }
        }
        open.pop();
        return parts;
    }

    private @Nullable Node node(
            TypeElement record, RecordComponentElement component, Around around) {
        TypeMirror type = component.asType();
        Place place = new Place(JavaTypes.name(record), component.getSimpleName().toString());
        places.put(place, component);
        JavaType declared = JavaTypes.of(type);
        if (JavaTypes.hasError(type) || declared == null) {
            return null; // javac says it
        }
        TypeElement hidden = JavaTypes.hidden(type);
        if (hidden != null) {
            faults.add(new Faulty(place, Faulty.Kind.HIDDEN_TYPE, JavaTypes.name(hidden).nested()));
            return null;
        }
        Annotations annotations = Annotations.of(elements, component);
        return shapes.isGroup(type, annotations)
                ? group(component, place, annotations, around)
                : new Node.Leaf(column(record, component, place, declared, annotations, around));
    }

    private @Nullable Node group(
            RecordComponentElement component, Place place, Annotations annotations, Around around) {
        TypeElement embedded = ShapeReader.record(component.asType());
        ClassName name = JavaTypes.name(embedded);
        if (open.contains(name)) {
            faults.add(new Faulty(place, Faulty.Kind.CYCLE, name.nested()));
            return null;
        }
        annotations.names().stream()
                .filter(a -> !a.equals("Embedded") && !a.equals("Id"))
                .sorted()
                .forEach(a -> faults.add(new Faulty(place, Faulty.Kind.ANNOTATED_GROUP, a)));
        boolean nullable = isNullable(component);
        String prefix = annotations.text("Embedded");
        Around inside =
                new Around(
                        around.outer() == null ? place : around.outer(),
                        step(around, place, nullable),
                        around.prefix() + (prefix == null ? "" : prefix),
                        around.nullable() || nullable,
                        around.id() || annotations.has("Id"));
        return new Node.Group(name, place, nullable, parts(embedded, inside));
    }

    private Column column(
            TypeElement record,
            RecordComponentElement component,
            Place place,
            JavaType declared,
            Annotations annotations,
            Around around) {
        TypeMirror type = component.asType();
        boolean nullable = nullable(component, place);
        wrapperFaults(type, place);
        String given = annotations.text("Column");
        String own = place.member();
        Shape shape = shapes.shape(type, annotations, pkg);
        return new Column(
                place,
                around.outer() == null ? place : around.outer(),
                origins.at(record, own),
                step(around, place, nullable),
                around.prefix().isEmpty() ? own : Names.camel(around.prefix() + Names.snake(own)),
                around.prefix() + (given == null || given.isEmpty() ? Names.snake(own) : given),
                declared.nullable(false),
                shape,
                nullable || around.nullable(),
                nullable,
                columns.filling(annotations, type, pkg),
                columns.marks(annotations, around.id(), around.prefix()),
                docs.of(record, own),
                parts.column(shape, type));
    }

    private static List<Step> step(Around around, Place place, boolean nullable) {
        return Stream.concat(around.path().stream(), Stream.of(new Step(place.member(), nullable)))
                .toList();
    }

    private static boolean isNullable(RecordComponentElement component) {
        return JavaTypes.isNullable(component) || JavaTypes.isNullable(component.asType());
    }

    /// Whether the component can be null. A primitive cannot, and `@Nullable byte[]` says it of a
    /// byte.
    private boolean nullable(RecordComponentElement component, Place place) {
        TypeMirror type = component.asType();
        if (type.getKind().isPrimitive() && isNullable(component)) {
            faults.add(new Faulty(place, Faulty.Kind.NULLABLE_PRIMITIVE, JavaTypes.shown(type)));
            return false;
        }
        if (type.getKind() == TypeKind.ARRAY
                && JavaTypes.isNullable(((ArrayType) type).getComponentType())) {
            faults.add(new Faulty(place, Faulty.Kind.NULLABLE_PRIMITIVE, JavaTypes.shown(type)));
        }
        return isNullable(component);
    }

    private void wrapperFaults(TypeMirror type, Place place) {
        if (ShapeReader.isRecord(type)
                && ShapeReader.record(type).getRecordComponents().size() == 1
                && isNullable(ShapeReader.record(type).getRecordComponents().getFirst())) {
            faults.add(new Faulty(place, Faulty.Kind.NULLABLE_WRAPPER, JavaTypes.shown(type)));
        }
    }
}
