package dev.squall.processor.read;

import dev.squall.processor.model.TableModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// Tables and views of other compilations, as far as generated fields lead to them.
final class OtherTables {

    private final Elements elements;
    private final ViewReader views;
    private final Function<TypeElement, TableModel> tables;
    private final Function<TypeElement, @Nullable TableModel> viewTables;

    OtherTables(
            Elements elements,
            ViewReader views,
            Function<TypeElement, TableModel> tables,
            Function<TypeElement, @Nullable TableModel> viewTables) {
        this.elements = elements;
        this.views = views;
        this.tables = tables;
        this.viewTables = viewTables;
    }

    /// The generated class of a table; null where it is not there yet.
    @Nullable TypeElement generated(TableModel table) {
        return elements.getTypeElement(table.tableClass().qualified());
    }

    /// The table of a relation.
    ///
    /// @param arguments those of the field's type: its record, that of the other side, its table
    @Nullable TableModel of(List<? extends TypeMirror> arguments) {
        if (arguments.size() != 3
                || !(arguments.get(1) instanceof DeclaredType of)
                || !(arguments.get(2) instanceof DeclaredType table)) {
            return null;
        }
        TypeElement record = (TypeElement) of.asElement();
        if (Annotations.of(elements, record).has("Table")) {
            return tables.apply(record);
        }
        return view(record, (TypeElement) table.asElement());
    }

    /// The view that has the record as its row, and stands in the package of its table.
    private @Nullable TableModel view(TypeElement record, TypeElement table) {
        Deque<TypeElement> waiting =
                new ArrayDeque<>(
                        ElementFilter.typesIn(elements.getPackageOf(table).getEnclosedElements()));
        while (!waiting.isEmpty()) {
            TypeElement type = waiting.poll();
            if (views.isView(type)) {
                TableModel found = viewTables.apply(type);
                if (found != null && found.record().equals(JavaTypes.name(record))) {
                    return found;
                }
            }
            waiting.addAll(ElementFilter.typesIn(type.getEnclosedElements()));
        }
        return null;
    }
}
