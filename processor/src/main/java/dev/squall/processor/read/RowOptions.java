package dev.squall.processor.read;

import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.OrderItem;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Rows;
import dev.squall.processor.model.SqlText;
import dev.squall.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Which rows a component of a shape asks for: `@Where`, `@OrderBy`, `@Limit`.
final class RowOptions {

    private final GraphScope scope;
    private final SqlTexts texts;
    private final OrderByText orders;

    RowOptions(GraphScope scope) {
        this.scope = scope;
        this.texts = new SqlTexts(scope);
        this.orders = new OrderByText(scope);
    }

    /// What a list says.
    ///
    /// @param table the table whose rows it has
    /// @param element what they are made into, which may have an order, too
    Rows list(ShapeComponent component, TableModel table, TypeMirror element) {
        String own = component.annotations().text("OrderBy");
        List<OrderItem> order =
                own != null
                        ? orders.read(own, component.place(), table)
                        : ShapeReader.isRecord(element)
                                ? order(ShapeReader.record(element), table)
                                : List.of();
        return new Rows(where(component, table), order, limit(component));
    }

    /// `@Where`; null: it says none.
    @Nullable SqlText where(ShapeComponent component, TableModel table) {
        String text = component.annotations().text("Where");
        return text == null
                ? null
                : texts.read(text, "@Where", component.place(), table).orElse(null);
    }

    /// `@OrderBy` of a record.
    List<OrderItem> order(TypeElement record, TableModel table) {
        String text = scope.annotations(record).text("OrderBy");
        return text == null
                ? List.of()
                : orders.read(text, Place.of(JavaTypes.name(record)), table);
    }

    private int limit(ShapeComponent component) {
        Values limit = component.annotations().get("Limit");
        if (limit == null) {
            return 0;
        }
        int rows = limit.number("value");
        if (rows < 1) {
            scope.fault(
                    component.place(),
                    Fault.Kind.LIMIT,
                    "@Limit(" + rows + ") of " + component.place() + " leaves no row",
                    "write how many rows each list has at most: @Limit(5)");
        }
        return rows;
    }

    /// What a component cannot say.
    void refuse(ShapeComponent component, String... annotations) {
        for (String name : annotations) {
            if (component.annotations().has(name)) {
                scope.misplaced(
                        component,
                        name,
                        name.equals("Where")
                                ? "it stands on a list, a @Count, an @Exists or an aggregate"
                                : "it stands on a list");
            }
        }
    }
}
