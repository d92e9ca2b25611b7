package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.CompositeModel;
import dev.squall.processor.model.JsonModels;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Shape;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// What is in the values of columns: the components of records in json, the fields of composites.
final class PartsReader {

    private final WrittenClasses classes;
    private final JsonReader json;
    private final CompositeParts composites;

    PartsReader(Elements elements, Map<Place, Element> places) {
        this.classes = new WrittenClasses(elements);
        this.json = new JsonReader(elements, classes, places);
        this.composites = new CompositeParts(elements, classes, places);
    }

    /// Notes a table.
    void compiles(TypeElement table) {
        classes.compiles(table);
    }

    /// The class of a column that is written for its type; null: it is one of core.
    @Nullable ClassName column(Shape shape, TypeMirror type) {
        return switch (shape) {
            case Shape.Json _ -> json.column(type);
            case Shape.CompositeOf composite -> composites.column(composite);
            case Shape.Plain _,
                    Shape.EnumOf _,
                    Shape.ListOf _,
                    Shape.Wrapper _,
                    Shape.Custom _,
                    Shape.Unsupported _ ->
                    null;
        };
    }

    /// The records in json that are to be written.
    JsonModels json() {
        return json.models();
    }

    /// The composites that are to be written.
    List<CompositeModel> composites() {
        return composites.models();
    }
}
