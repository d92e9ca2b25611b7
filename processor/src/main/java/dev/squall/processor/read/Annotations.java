package dev.squall.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// Squall's annotations on one element, by simple name.
final class Annotations {

    private static final String PACKAGE = "dev.squall.annotation.";

    private final Elements elements;
    private final Map<String, AnnotationMirror> mirrors;

    private Annotations(Elements elements, Map<String, AnnotationMirror> mirrors) {
        this.elements = elements;
        this.mirrors = mirrors;
    }

    static Annotations of(Elements elements, AnnotatedConstruct element) {
        Map<String, AnnotationMirror> mirrors = new HashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            String name = type.getQualifiedName().toString();
            if (name.startsWith(PACKAGE)) {
                mirrors.put(name.substring(PACKAGE.length()), mirror);
            }
        }
        return new Annotations(elements, mirrors);
    }

    /// These, and behind them those of the component that a wrapper record stores.
    Annotations before(AnnotatedConstruct inner) {
        Map<String, AnnotationMirror> both = new HashMap<>(of(elements, inner).mirrors);
        both.putAll(mirrors);
        return new Annotations(elements, both);
    }

    boolean has(String name) {
        return mirrors.containsKey(name);
    }

    Set<String> names() {
        return Set.copyOf(mirrors.keySet());
    }

    /// The values of an annotation; null if the element does not have it.
    @Nullable Values get(String name) {
        AnnotationMirror mirror = mirrors.get(name);
        return mirror == null ? null : Values.of(elements, mirror);
    }

    /// Hands the `value` of an annotation on, as text, if the element has it.
    void ifText(String name, Consumer<String> then) {
        String text = text(name);
        if (text != null) {
            then.accept(text);
        }
    }

    /// The `value` of an annotation, as text; null if the element does not have it.
    @Nullable String text(String name) {
        Values values = get(name);
        return values == null ? null : values.text("value");
    }
}
