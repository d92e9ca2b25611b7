package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.CompositeModel;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// The composites that are columns, and those inside of them.
final class CompositeParts {

    private final Elements elements;
    private final WrittenClasses classes;
    private final Map<Place, Element> places;
    private final Set<ClassName> named = new HashSet<>();
    private final List<CompositeModel> wanted = new ArrayList<>();

    CompositeParts(Elements elements, WrittenClasses classes, Map<Place, Element> places) {
        this.elements = elements;
        this.classes = classes;
        this.places = places;
    }

    /// The class of a column that holds such a composite; null if it is a column as any other.
    @Nullable ClassName column(Shape.CompositeOf shape) {
        return parts(shape, true);
    }

    /// What is to be written since this was asked last.
    List<CompositeModel> models() {
        List<CompositeModel> models = List.copyOf(wanted);
        wanted.clear();
        return models;
    }

    private @Nullable ClassName parts(Shape.CompositeOf shape, boolean column) {
        @Nullable TypeElement record = elements.getTypeElement(shape.type().qualified());
        ClassName parts = CompositeModel.parts(shape.type(), column);
        if (record == null || JavaTypes.isHidden(record)) {
            return null;
        }
        WrittenClasses.Standing standing = classes.standing(record, parts);
        if (standing == WrittenClasses.Standing.IMPOSSIBLE) {
            return null;
        }
        if (named.add(parts) && standing == WrittenClasses.Standing.WRITTEN) {
            places.put(Place.of(shape.type()), record);
            Set<ClassName> inner = new HashSet<>();
            for (FieldUse field : shape.fields()) {
                if (field.shape() instanceof Shape.CompositeOf composite
                        && parts(composite, false) != null) {
                    inner.add(composite.type());
                }
            }
            wanted.add(
                    new CompositeModel(
                            shape,
                            Origins.file(record),
                            JavaTypes.isPublic(record),
                            inner,
                            column));
        }
        return parts;
    }
}
