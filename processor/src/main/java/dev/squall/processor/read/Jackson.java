package dev.squall.processor.read;

import dev.squall.processor.model.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// What Jackson's annotations say. They are known by their names: the processor needs no Jackson.
final class Jackson {

    private static final List<String> PACKAGES =
            List.of("com.fasterxml.jackson.", "tools.jackson.");

    /// With one of these, json is not what it is without it.
    private static final Set<String> OTHER_JSON =
            Set.of(
                    "EnumNaming",
                    "JsonAnyGetter",
                    "JsonBackReference",
                    "JsonFilter",
                    "JsonFormat",
                    "JsonIdentityInfo",
                    "JsonIdentityReference",
                    "JsonIgnore",
                    "JsonIgnoreType",
                    "JsonIncludeProperties",
                    "JsonKey",
                    "JsonManagedReference",
                    "JsonRawValue",
                    "JsonSerialize",
                    "JsonTypeInfo",
                    "JsonUnwrapped",
                    "JsonValue",
                    "JsonView");

    private final Elements elements;

    Jackson(Elements elements) {
        this.elements = elements;
    }

    /// Whether a type is written as it is without annotations, but for names.
    boolean isPlain(TypeElement type) {
        Map<String, AnnotationMirror> own = annotations(type);
        return isPlain(own)
                && (!own.containsKey("JsonNaming") || strategy(own) != null)
                && type.getEnclosedElements().stream()
                        .noneMatch(member -> annotations(member).containsKey("JsonValue"));
    }

    /// The name of a component in json; null if it is not there, or not as it would be without
    /// annotations.
    @Nullable String name(TypeElement record, RecordComponentElement component) {
        Map<String, AnnotationMirror> own = annotations(places(record, component));
        Map<String, AnnotationMirror> around = annotations(record);
        if (!isPlain(own)) {
            return null;
        }
        String given = text(own.get("JsonProperty"));
        String name =
                given.isEmpty()
                        ? translated(component.getSimpleName().toString(), strategy(around))
                        : given;
        AnnotationMirror ignored = around.get("JsonIgnoreProperties");
        return ignored != null && Values.of(elements, ignored).texts("value").contains(name)
                ? null
                : name;
    }

    /// How a constant of an enum is written.
    String label(Element constant) {
        String given = text(annotations(constant).get("JsonProperty"));
        return given.isEmpty() ? constant.getSimpleName().toString() : given;
    }

    /// An annotation on a component goes to where it is allowed: its field, its accessor.
    private static AnnotatedConstruct[] places(
            TypeElement record, RecordComponentElement component) {
        return Stream.concat(
                        Stream.of(component),
                        record.getEnclosedElements().stream()
                                .filter(
                                        member ->
                                                member.getSimpleName()
                                                                .equals(component.getSimpleName())
                                                        && (member.getKind().isField()
                                                                || member.equals(
                                                                        component.getAccessor()))))
                .toArray(AnnotatedConstruct[]::new);
    }

    private Map<String, AnnotationMirror> annotations(AnnotatedConstruct... places) {
        Map<String, AnnotationMirror> found = new HashMap<>();
        for (AnnotatedConstruct place : places) {
            for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
                Element type = mirror.getAnnotationType().asElement();
                if (isJackson((TypeElement) type)) {
                    found.put(type.getSimpleName().toString(), mirror);
                }
            }
        }
        return found;
    }

    private static boolean isJackson(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static boolean isPlain(Map<String, AnnotationMirror> annotations) {
        return annotations.keySet().stream().noneMatch(OTHER_JSON::contains);
    }

    private String text(@Nullable AnnotationMirror mirror) {
        return mirror == null ? "" : Values.of(elements, mirror).text("value");
    }

    /// The naming strategy; null if there is none, or none that is known.
    private @Nullable String strategy(Map<String, AnnotationMirror> annotations) {
        AnnotationMirror naming = annotations.get("JsonNaming");
        TypeElement strategy = naming == null ? null : Values.of(elements, naming).type("value");
        return strategy != null
                        && isJackson(strategy)
                        && translated("a", strategy.getSimpleName().toString()) != null
                ? strategy.getSimpleName().toString()
                : null;
    }

    private static @Nullable String translated(String name, @Nullable String strategy) {
        return switch (strategy) {
            case null -> name;
            case "PropertyNamingStrategy", "LowerCamelCaseStrategy" -> name;
            case "UpperCamelCaseStrategy" -> Names.capitalized(name);
            case "LowerCaseStrategy" -> name.toLowerCase(Locale.ROOT);
            case "SnakeCaseStrategy" -> snake(name);
            case "UpperSnakeCaseStrategy" -> snake(name).toUpperCase(Locale.ROOT);
            case "KebabCaseStrategy" -> separated(name, '-');
            case "LowerDotCaseStrategy" -> separated(name, '.');
            default -> null;
        };
    }

    /// As Jackson does it: a run of capitals is one word with what follows.
    private static String snake(String name) {
        StringBuilder out = new StringBuilder();
        boolean capital = false;
        for (int i = name.startsWith("_") ? 1 : 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && !capital && !out.isEmpty() && !ends(out, '_')) {
                out.append('_');
            }
            capital = Character.isUpperCase(c);
            out.append(Character.toLowerCase(c));
        }
        return out.isEmpty() ? name : out.toString();
    }

    private static boolean ends(StringBuilder text, char with) {
        return text.charAt(text.length() - 1) == with;
    }

    /// As Jackson does it: the last of several capitals begins the next word.
    private static String separated(String name, char separator) {
        StringBuilder out = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.toLowerCase(c) == c) {
                if (capitals > 1) {
                    out.insert(out.length() - 1, separator);
                }
                capitals = 0;
            } else {
                if (capitals == 0 && i > 0) {
                    out.append(separator);
                }
                capitals++;
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
