package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.model.TableModel.Faulty;
import dev.squall.processor.model.TableModel.ForeignKeyUse;
import dev.squall.processor.model.TableModel.ViewUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/// From a record with `@Table` to its model.
final class TableReader {

    private final Elements elements;
    private final ShapeReader shapes;
    private final ColumnReader columns;
    private final Origins origins;
    private final Docs docs;
    private final Map<Place, Element> places;
    private final PartsReader parts;

    TableReader(Elements elements, Types types, Origins origins, Map<Place, Element> places) {
        CustomTypes customTypes = new CustomTypes(types);
        this.elements = elements;
        this.shapes = new ShapeReader(elements, customTypes);
        this.columns = new ColumnReader(customTypes);
        this.origins = origins;
        this.docs = new Docs(elements);
        this.places = places;
        this.parts = new PartsReader(elements, places);
    }

    /// How values are stored.
    ShapeReader shapes() {
        return shapes;
    }

    /// What is in the values of columns.
    PartsReader parts() {
        return parts;
    }

    TableModel read(TypeElement record) {
        ClassName name = JavaTypes.name(record);
        places.put(Place.of(name), record);
        Annotations annotations = Annotations.of(elements, record);
        parts.compiles(record);
        NodeReader reader =
                new NodeReader(elements, shapes, columns, parts, origins, docs, places, name.pkg());
        List<Node> nodes = reader.read(record);
        List<Faulty> faults = new ArrayList<>(reader.faults());
        List<Column> all = distinct(nodes, faults);
        Values table = annotations.get("Table");
        String given = table == null ? "" : table.text("value");
        return new TableModel(
                name,
                Origins.file(record),
                table == null ? "" : table.text("schema"),
                given.isEmpty() ? Names.snake(name.simple()) : given,
                nodes,
                all,
                reader.complete()
                        && all.size() == nodes.stream().flatMap(Node::columns).count()
                        && all.stream().allMatch(column -> usable(column.shape())),
                record.getRecordComponents().size(),
                key(annotations.get("PrimaryKey")),
                foreignKeys(annotations),
                annotations.text("Comment"),
                annotations.text("RenamedFrom"),
                MethodReader.table(record, places),
                access(record),
                List.copyOf(faults),
                docs.of(record),
                null);
    }

    /// A row record as the row of a view.
    ///
    /// @param type the class with `@View`
    TableModel read(TypeElement record, TypeElement type, Values values, ViewUse use) {
        TableModel row = read(record);
        String given = values.text("name");
        String comment = Annotations.of(elements, type).text("Comment");
        places.put(Place.of(use.type()), type);
        return new TableModel(
                row.record(),
                Origins.file(type),
                values.text("schema"),
                given.isEmpty() ? Names.snake(row.record().simple()) : given,
                row.nodes(),
                row.columns(),
                row.complete(),
                row.components(),
                null,
                List.of(),
                comment == null ? row.comment() : comment,
                null,
                MethodReader.view(type, record, places),
                new TableModel.Access(
                        row.access().isRecord(),
                        row.access().isPublic(),
                        row.access().hidden() || JavaTypes.isHidden(type),
                        row.access().generic()),
                row.faults(),
                docs.of(type),
                use);
    }

    /// The columns: of two with one name in Java the first, so that the table class compiles.
    private static List<Column> distinct(List<Node> nodes, List<Faulty> faults) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Set<Place> reported = new HashSet<>();
        for (Column column : nodes.stream().flatMap(Node::columns).toList()) {
            Column first = columns.putIfAbsent(column.field(), column);
            if (first != null && reported.add(column.outer())) {
                String text =
                        first.outer()
                                + " and "
                                + column.outer()
                                + " both give a column \""
                                + column.field()
                                + '"';
                faults.add(new Faulty(column.outer(), Faulty.Kind.FIELD_TWICE, text));
            }
        }
        return List.copyOf(columns.values());
    }

    private static boolean usable(Shape shape) {
        return shape.all()
                .noneMatch(
                        part ->
                                part instanceof Shape.Unsupported
                                        || (part instanceof Shape.Custom custom
                                                && !custom.usable()));
    }

    private static TableModel.Access access(TypeElement record) {
        return new TableModel.Access(
                record.getKind() == ElementKind.RECORD,
                JavaTypes.isPublic(record),
                JavaTypes.isHidden(record),
                !record.getTypeParameters().isEmpty());
    }

    private static TableModel.@Nullable KeyUse key(@Nullable Values values) {
        return values == null
                ? null
                : new TableModel.KeyUse(values.texts("value"), values.text("name"));
    }

    private static List<ForeignKeyUse> foreignKeys(Annotations annotations) {
        Values one = annotations.get("ForeignKey");
        Values several = annotations.get("ForeignKey.Several");
        return Stream.concat(
                        Stream.ofNullable(one),
                        Stream.ofNullable(several).flatMap(v -> v.nested("value").stream()))
                .flatMap(values -> Stream.ofNullable(foreignKey(values)))
                .toList();
    }

    private static @Nullable ForeignKeyUse foreignKey(Values values) {
        TypeElement target = values.type("target");
        return target == null
                ? null
                : new ForeignKeyUse(
                        values.texts("columns"),
                        JavaTypes.name(target),
                        values.texts("references"),
                        ColumnReader.actions(values));
    }
}
