package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/// From the compiler's types to those of the model.
final class JavaTypes {

    private JavaTypes() {}

    static ClassName name(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element element = type;
        while (element != null && !(element instanceof PackageElement)) {
            if (element instanceof TypeElement) {
                names.addFirst(element.getSimpleName().toString());
            }
            element = element.getEnclosingElement();
        }
        String pkg = element instanceof PackageElement p ? p.getQualifiedName().toString() : "";
        return new ClassName(pkg, List.copyOf(names));
    }

    /// Whether it has an annotation named `Nullable`, of any library.
    static boolean isNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(
                        m ->
                                m.getAnnotationType()
                                        .asElement()
                                        .getSimpleName()
                                        .contentEquals("Nullable"));
    }

    /// The type as it is written; null for one that generated code cannot write or that has an
    /// error.
    static @Nullable JavaType of(TypeMirror type) {
        boolean nullable = isNullable(type);
        return switch (type.getKind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE ->
                    new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
            case ARRAY -> {
                JavaType element = of(((ArrayType) type).getComponentType());
                yield element == null ? null : new JavaType.ArrayOf(element, nullable);
            }
            case DECLARED -> declared((DeclaredType) type, nullable);
            case WILDCARD -> wildcard((WildcardType) type);
            default -> null;
        };
    }

    /// The type for a message.
    static String shown(TypeMirror type) {
        JavaType known = of(type);
        return known == null ? type.toString() : known.shown();
    }

    private static @Nullable JavaType declared(DeclaredType type, boolean nullable) {
        List<JavaType> arguments =
                type.getTypeArguments().stream()
                        .<JavaType>mapMulti(
                                (argument, out) -> {
                                    JavaType known = of(argument);
                                    if (known != null) {
                                        out.accept(known);
                                    }
                                })
                        .toList();
        return arguments.size() < type.getTypeArguments().size()
                ? null
                : new JavaType.Declared(name((TypeElement) type.asElement()), arguments, nullable);
    }

    private static @Nullable JavaType wildcard(WildcardType type) {
        @Nullable TypeMirror upper = type.getExtendsBound();
        @Nullable TypeMirror lower = type.getSuperBound();
        @Nullable TypeMirror written = upper == null ? lower : upper;
        if (written == null) {
            return new JavaType.Wildcard("?", null);
        }
        JavaType bound = of(written);
        return bound == null
                ? null
                : new JavaType.Wildcard(upper == null ? "? super " : "? extends ", bound);
    }

    /// Whether the type, or one of its arguments, could not be resolved.
    static boolean hasError(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case ARRAY -> hasError(((ArrayType) type).getComponentType());
            case DECLARED ->
                    ((DeclaredType) type).getTypeArguments().stream().anyMatch(JavaTypes::hasError);
            case WILDCARD -> {
                TypeMirror upper = ((WildcardType) type).getExtendsBound();
                TypeMirror lower = ((WildcardType) type).getSuperBound();
                yield (upper != null && hasError(upper)) || (lower != null && hasError(lower));
            }
            default -> false;
        };
    }

    /// The first private class in the type, which generated code cannot name; null if there is
    /// none.
    static @Nullable TypeElement hidden(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return hidden(((ArrayType) type).getComponentType());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (everyClass(element, Modifier.PRIVATE, false)) {
            for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
                TypeElement inside = hidden(argument);
                if (inside != null) {
                    return inside;
                }
            }
            return null;
        }
        return element;
    }

    static boolean isHidden(TypeElement type) {
        return !everyClass(type, Modifier.PRIVATE, false);
    }

    static boolean isPublic(TypeElement type) {
        return everyClass(type, Modifier.PUBLIC, true);
    }

    /// Whether the class and all around it have the modifier, or have it not.
    private static boolean everyClass(TypeElement type, Modifier modifier, boolean present) {
        Element element = type;
        while (element instanceof TypeElement) {
            Set<Modifier> modifiers = element.getModifiers();
            if (modifiers.contains(modifier) != present) {
                return false;
            }
            element = element.getEnclosingElement();
        }
        return true;
    }
}
