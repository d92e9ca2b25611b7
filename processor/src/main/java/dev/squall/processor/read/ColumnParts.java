package dev.squall.processor.read;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Node;
import java.util.Optional;

/// Components of a shape that are columns, or embedded records of columns.
final class ColumnParts {

    private final GraphScope scope;

    ColumnParts(GraphScope scope) {
        this.scope = scope;
    }

    Optional<Part> column(ShapeComponent component, Column column) {
        JavaType type = JavaTypes.of(component.type());
        if (type == null || !same(type, column.declared())) {
            String declared = column.declared().shown();
            scope.type(component, column.place() + " of " + declared, declared);
            return Optional.empty();
        }
        if (column.nullable() && !component.isNullable()) {
            scope.nullable(component, column.place() + " can be null");
            return Optional.empty();
        }
        return Optional.of(new Part.Columns(new Node.Leaf(column)));
    }

    Optional<Part> group(ShapeComponent component, Node.Group group) {
        JavaType type = JavaTypes.of(component.type());
        if (type == null || !same(type, JavaType.of(group.type()))) {
            String declared = group.type().nested();
            scope.type(component, group.place() + " of " + declared, declared);
            return Optional.empty();
        }
        if (group.nullable() && !component.isNullable()) {
            scope.nullable(component, group.place() + " can be null");
            return Optional.empty();
        }
        return Optional.of(new Part.Columns(group));
    }

    private static boolean same(JavaType type, JavaType column) {
        return type.boxed().nullable(false).equals(column.boxed().nullable(false));
    }
}
