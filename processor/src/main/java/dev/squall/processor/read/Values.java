package dev.squall.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// The values of one annotation, defaults included.
final class Values {

    private final Elements elements;
    private final Map<String, Object> values;

    private Values(Elements elements, Map<String, Object> values) {
        this.elements = elements;
        this.values = values;
    }

    static Values of(Elements elements, AnnotationMirror mirror) {
        Map<String, Object> values = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach(
                        (name, value) ->
                                values.put(name.getSimpleName().toString(), value.getValue()));
        return new Values(elements, values);
    }

    /// A text, or nothing where the source has an error.
    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    boolean flag(String name) {
        return values.get(name) instanceof Boolean flag && flag;
    }

    int number(String name) {
        return values.get(name) instanceof Integer number ? number : 0;
    }

    /// The name of an enum constant, or nothing where the source has an error.
    String constant(String name) {
        return values.get(name) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /// A class; null where the source has an error.
    @Nullable TypeElement type(String name) {
        return typeOf(values.get(name));
    }

    List<String> texts(String name) {
        return items(name).stream()
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /// The classes of an array, those with an error left out.
    List<TypeElement> types(String name) {
        return items(name).stream()
                .map(item -> typeOf(item.getValue()))
                .<TypeElement>mapMulti(
                        (type, out) -> {
                            if (type != null) {
                                out.accept(type);
                            }
                        })
                .toList();
    }

    /// The annotations of a container.
    List<Values> nested(String name) {
        return items(name).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(mirror -> of(elements, (AnnotationMirror) mirror))
                .toList();
    }

    private List<? extends AnnotationValue> items(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(AnnotationValue.class::isInstance)
                        .map(AnnotationValue.class::cast)
                        .toList()
                : List.of();
    }

    private static @Nullable TypeElement typeOf(@Nullable Object value) {
        return value instanceof TypeMirror mirror
                        && mirror.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) mirror).asElement() instanceof TypeElement type
                ? type
                : null;
    }
}
