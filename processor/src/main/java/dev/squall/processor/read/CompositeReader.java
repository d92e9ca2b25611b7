package dev.squall.processor.read;

import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TypeRenames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// From a record with `@Composite` to its model.
final class CompositeReader {

    private static final Shape MONEY =
            new Shape.Unsupported(
                    "the text of money depends on the server's lc_monetary, use numeric");

    private final ShapeReader shapes;
    private final Elements elements;
    private final List<FieldUse> fields = new ArrayList<>();
    private final Map<String, String> renames = new LinkedHashMap<>();

    CompositeReader(ShapeReader shapes, Elements elements) {
        this.shapes = shapes;
        this.elements = elements;
    }

    Shape shape(TypeElement record, Annotations own, String pkg) {
        if (own.has("Domain")) {
            return new Shape.Unsupported("it cannot be a @Domain and a @Composite");
        }
        for (RecordComponentElement component : record.getRecordComponents()) {
            JavaType type = JavaTypes.of(component.asType());
            Annotations said = Annotations.of(elements, component);
            Shape shape = shapes.shape(component.asType(), said, pkg);
            shape = isMoney(shape) ? MONEY : shape;
            if (type == null || shape instanceof Shape.Unsupported) {
                return new Shape.Unsupported(
                        "its component \""
                                + component.getSimpleName()
                                + "\" cannot be stored: "
                                + (shape instanceof Shape.Unsupported(var reason) ? reason : ""));
            }
            add(component, said, shape, type);
        }
        Values values = own.get("Composite");
        String given = values == null ? "" : values.text("value");
        return new Shape.CompositeOf(
                JavaTypes.name(record),
                values == null ? "" : values.text("schema"),
                given.isEmpty() ? Names.snake(JavaTypes.name(record).simple()) : given,
                List.copyOf(fields),
                new TypeRenames(own.text("RenamedFrom"), renames));
    }

    private static boolean isMoney(Shape shape) {
        return shape.all()
                .anyMatch(s -> s instanceof Shape.Plain(var scalar, _) && scalar == Scalar.MONEY);
    }

    private void add(
            RecordComponentElement component, Annotations said, Shape shape, JavaType type) {
        String accessor = component.getSimpleName().toString();
        String given = said.text("Column");
        String name = given == null || given.isEmpty() ? Names.snake(accessor) : given;
        boolean nullable =
                JavaTypes.isNullable(component) || JavaTypes.isNullable(component.asType());
        fields.add(new FieldUse(name, accessor, shape, type, nullable));
        said.ifText("RenamedFrom", old -> renames.put(name, old));
    }
}
