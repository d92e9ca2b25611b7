package dev.squall.processor.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// The packages that handle requests: named by an option, or by `@RequestHandling` on the package
/// or on one around it.
public final class RequestPackages {

    private static final String ANNOTATION = "dev.squall.annotation.RequestHandling";

    /// javac runs in one thread, and starts plugins before processors.
    private static final ThreadLocal<RequestPackages> CURRENT = new ThreadLocal<>();

    private final Elements elements;
    private final List<String> patterns = new ArrayList<>();
    private final Map<String, Boolean> annotated = new HashMap<>();

    private RequestPackages(Elements elements) {
        this.elements = elements;
    }

    static RequestPackages start(Elements elements) {
        RequestPackages packages = new RequestPackages(elements);
        CURRENT.set(packages);
        return packages;
    }

    /// Takes the processor's option: patterns with commas between, `com.example.api.**`.
    public static void option(String patterns) {
        RequestPackages packages = CURRENT.get();
        if (packages != null) {
            packages.add(patterns);
            CURRENT.remove();
        }
    }

    void add(String more) {
        for (String pattern : more.split("[,\\s]+", -1)) {
            if (!pattern.isEmpty()) {
                patterns.add(pattern);
            }
        }
    }

    /// Whether code of the package handles requests.
    boolean contains(String name) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, name)) || isAnnotated(name);
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.endsWith(".**")) {
            String start = pattern.substring(0, pattern.length() - 3);
            return name.equals(start) || name.startsWith(start + '.');
        }
        return name.equals(
                pattern.endsWith(".*") ? pattern.substring(0, pattern.length() - 2) : pattern);
    }

    private boolean isAnnotated(String name) {
        Boolean known = annotated.get(name);
        if (known == null) {
            int dot = name.lastIndexOf('.');
            known = hasAnnotation(name) || (dot > 0 && isAnnotated(name.substring(0, dot)));
            annotated.put(name, known);
        }
        return known;
    }

    private boolean hasAnnotation(String name) {
        PackageElement element = elements.getPackageElement(name);
        return element != null
                && element.getAnnotationMirrors().stream()
                        .anyMatch(
                                mirror ->
                                        ((TypeElement) mirror.getAnnotationType().asElement())
                                                .getQualifiedName()
                                                .contentEquals(ANNOTATION));
    }
}
