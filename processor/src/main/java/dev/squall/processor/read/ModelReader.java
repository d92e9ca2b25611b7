package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.GraphModel;
import dev.squall.processor.model.InsertModel;
import dev.squall.processor.model.Marks;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.RootModel;
import dev.squall.processor.model.TableModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// Reads what a round of the processor brings, and the tables of other modules that it points to.
public final class ModelReader {

    private final Elements elements;
    private final TableReader tableReader;
    private final ViewReader viewReader;
    private final OtherTables others;
    private final Map<Place, Element> places = new HashMap<>();
    private final Map<ClassName, TableModel> known = new HashMap<>();

    /// A reader for one run of the compiler.
    public ModelReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.tableReader =
                new TableReader(
                        elements, environment.getTypeUtils(), new Origins(environment), places);
        this.viewReader = new ViewReader(elements, tableReader, places);
        this.others = new OtherTables(elements, viewReader, this::table, this::view);
    }

    /// The model of a round.
    public Model read(
            Collection<? extends Element> tableElements,
            Collection<? extends Element> viewElements,
            Collection<? extends Element> rootElements,
            Collection<? extends Element> compiled) {
        List<TableModel> tables =
                tableElements.stream().map(TypeElement.class::cast).map(this::table).toList();
        List<TableModel> views =
                viewElements.stream()
                        .map(TypeElement.class::cast)
                        .flatMap(view -> Stream.ofNullable(view(view)))
                        .toList();
        List<RootModel> roots =
                rootElements.stream().map(TypeElement.class::cast).map(this::root).toList();
        Stream.concat(tables.stream(), views.stream()).forEach(this::readTargets);
        Map<TypeElement, TypeElement> shapes = records(compiled, GraphReader::root);
        Map<TypeElement, TypeElement> inserts = records(compiled, InsertReader::root);
        Stream.of(shapes, inserts)
                .flatMap(found -> found.values().stream())
                .filter(this::isTable)
                .forEach(this::table);
        Model model = model(tables, views, roots);
        return model.with(graphs(shapes, model), inserts(inserts, model));
    }

    /// The records that implement `ShapeOf` or `InsertOf`, with those of their tables.
    private static Map<TypeElement, TypeElement> records(
            Collection<? extends Element> compiled,
            Function<TypeElement, @Nullable TypeElement> tableOf) {
        Map<TypeElement, TypeElement> records = new LinkedHashMap<>();
        Deque<TypeElement> waiting = new ArrayDeque<>(ElementFilter.typesIn(compiled));
        while (!waiting.isEmpty()) {
            TypeElement type = waiting.poll();
            TypeElement root = tableOf.apply(type);
            if (root != null) {
                records.put(type, root);
            }
            waiting.addAll(ElementFilter.typesIn(type.getEnclosedElements()));
        }
        return records;
    }

    private List<InsertModel> inserts(Map<TypeElement, TypeElement> records, Model model) {
        return records.entrySet().stream()
                .map(e -> new InsertReader(elements, model, places).read(e.getKey(), e.getValue()))
                .toList();
    }

    private List<GraphModel> graphs(Map<TypeElement, TypeElement> shapes, Model model) {
        return shapes.entrySet().stream()
                .map(
                        e ->
                                new GraphReader(
                                                elements,
                                                tableReader.shapes(),
                                                model,
                                                places,
                                                JavaTypes.name(e.getKey()).pkg(),
                                                others)
                                        .read(e.getKey(), e.getValue()))
                .toList();
    }

    private Model model(List<TableModel> tables, List<TableModel> views, List<RootModel> roots) {
        return new Model(
                tables,
                views,
                roots,
                tableReader.parts().json(),
                tableReader.parts().composites(),
                List.of(),
                List.of(),
                Map.copyOf(known));
    }

    /// The element of a place, for the compiler's messages; null if there is none.
    public @Nullable Element element(Place place) {
        return places.get(place);
    }

    private TableModel table(TypeElement record) {
        ClassName name = JavaTypes.name(record);
        TableModel table = known.get(name);
        if (table == null) {
            table = tableReader.read(record);
            known.put(name, table);
        }
        return table;
    }

    private @Nullable TableModel view(TypeElement type) {
        ClassName name = JavaTypes.name(type);
        TableModel view = known.get(name);
        if (view == null) {
            view = viewReader.read(type);
            if (view != null) {
                known.put(name, view);
            }
        }
        return view;
    }

    private void readTargets(TableModel table) {
        Stream<ClassName> references =
                table.columns().stream()
                        .flatMap(column -> Stream.ofNullable(column.marks().reference()))
                        .map(Marks.ReferenceUse::target);
        Stream<ClassName> keys = table.foreignKeys().stream().map(TableModel.ForeignKeyUse::target);
        Stream.concat(references, keys)
                .filter(target -> !known.containsKey(target))
                .flatMap(target -> Stream.ofNullable(elements.getTypeElement(target.qualified())))
                .filter(this::isTable)
                .forEach(this::table);
    }

    private boolean isTable(TypeElement type) {
        return Annotations.of(elements, type).has("Table");
    }

    private RootModel root(TypeElement type) {
        ClassName name = JavaTypes.name(type);
        places.put(Place.of(name), type);
        List<ClassName> tables = new ArrayList<>();
        List<ClassName> others = new ArrayList<>();
        Values values = Annotations.of(elements, type).get("Schema");
        List<TypeElement> listed = values == null ? List.of() : values.types("value");
        for (TypeElement element : listed) {
            if (isTable(element)) {
                tables.add(table(element).record());
            } else if (viewReader.isView(element)) {
                Stream.ofNullable(view(element)).map(TableModel::declaredBy).forEach(tables::add);
            } else {
                others.add(JavaTypes.name(element));
            }
        }
        return new RootModel(
                name,
                List.copyOf(tables),
                List.copyOf(others),
                MethodReader.define(type, places),
                JavaTypes.isHidden(type),
                JavaTypes.isPublic(type));
    }
}
