package dev.squall.processor.read;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Node;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Components of a shape that are columns, or embedded records of columns.
final class ColumnParts {

    private final GraphScope scope;

    ColumnParts(GraphScope scope) {
        this.scope = scope;
    }

    Optional<Part> read(ShapeComponent component, Node node) {
        return isOf(component, component.type(), node, false)
                        && isHonest(component, component.isNullable(), node, false)
                ? Optional.of(new Part.Columns(node))
                : Optional.empty();
    }

    /// Whether a type is that of a column or an embedded record.
    ///
    /// @param many whether the component is a list of them
    boolean isOf(ShapeComponent component, TypeMirror type, Node node, boolean many) {
        JavaType found = JavaTypes.of(type);
        JavaType wanted = type(node);
        if (found != null && same(found, wanted)) {
            return true;
        }
        String declared = wanted.shown();
        scope.type(
                component,
                node.place() + " of " + declared,
                many ? "List<" + wanted.boxed().shown() + ">" : declared);
        return false;
    }

    /// Whether a component says that what it is made of can be null.
    ///
    /// @param says whether it does, or its elements do
    /// @param node null: it is no column
    /// @param many whether the component is a list of them
    boolean isHonest(ShapeComponent component, boolean says, @Nullable Node node, boolean many) {
        if (node == null || says || !node.isNullable()) {
            return true;
        }
        String why = node.place() + " can be null";
        if (many) {
            scope.fault(
                    component.place(),
                    Fault.Kind.NULLABLE,
                    component.place() + " must be a list of @Nullable: " + why,
                    "declare it as List<@Nullable "
                            + type(node).boxed().shown()
                            + "> "
                            + component.name());
        } else {
            scope.nullable(component, why);
        }
        return false;
    }

    private static JavaType type(Node node) {
        return switch (node) {
            case Node.Leaf(var column) -> column.declared();
            case Node.Group group -> JavaType.of(group.type());
        };
    }

    /// Whether a type is that of a column, or its box.
    static boolean same(TypeMirror type, Column column) {
        JavaType found = JavaTypes.of(type);
        return found != null && same(found, column.declared());
    }

    private static boolean same(JavaType type, JavaType column) {
        return type.boxed().nullable(false).equals(column.boxed().nullable(false));
    }
}
