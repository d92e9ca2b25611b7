package dev.squall.processor.read;

import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.model.TableModel.ViewUse;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// From a class with `@View` or `@MaterializedView` to its model.
final class ViewReader {

    private final Elements elements;
    private final TableReader tables;
    private final Map<Place, Element> places;

    ViewReader(Elements elements, TableReader tables, Map<Place, Element> places) {
        this.elements = elements;
        this.tables = tables;
        this.places = places;
    }

    boolean isView(TypeElement type) {
        Annotations annotations = Annotations.of(elements, type);
        return annotations.has("View") || annotations.has("MaterializedView");
    }

    /// Its model; null where the source has an error that javac reports.
    @Nullable TableModel read(TypeElement type) {
        Annotations annotations = Annotations.of(elements, type);
        Values plain = annotations.get("View");
        Values values = plain == null ? annotations.get("MaterializedView") : plain;
        TypeElement row = values == null ? null : values.type("value");
        if (values == null || row == null) {
            return null;
        }
        ViewUse use =
                new ViewUse(
                        JavaTypes.name(type),
                        plain == null,
                        values.flag("securityInvoker"),
                        values.flag("securityBarrier"),
                        values.flag("withNoData"),
                        MethodReader.query(type, row, places),
                        Annotations.of(elements, row).has("Table"));
        return tables.read(row, type, values, use);
    }
}
