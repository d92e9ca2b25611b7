package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The short names of one file: each class is imported, until two want the same name.
final class Imports {

    private static final ClassName NULLABLE = ClassName.of("org.jspecify.annotations", "Nullable");

    private final String pkg;
    private final Map<String, String> claimed = new HashMap<>();
    private final TreeSet<String> imports = new TreeSet<>();

    Imports(String pkg) {
        this.pkg = pkg;
    }

    /// Keeps a name for a class of the file itself.
    void reserve(String name) {
        claimed.put(name, pkg + '.' + name);
    }

    /// The name of a class, as short as it can be.
    String name(ClassName type) {
        String outermost = type.pkg() + '.' + type.outermost();
        String holder = claimed.putIfAbsent(type.outermost(), outermost);
        if (holder != null && !holder.equals(outermost)) {
            return type.qualified();
        }
        if (!type.pkg().equals(pkg) && !type.pkg().equals("java.lang") && !type.pkg().isEmpty()) {
            imports.add(outermost);
        }
        return type.nested();
    }

    /// A type, with its nullness.
    String type(JavaType type) {
        return switch (type) {
            case JavaType.Primitive(var keyword) -> keyword;
            case JavaType.ArrayOf(var element, var nullable) ->
                    type(element) + (nullable ? " " + nullable() + "[]" : "[]");
            case JavaType.Wildcard(var kind, var bound) ->
                    bound == null ? kind : kind + type(bound);
            case JavaType.Declared(var name, var arguments, var nullable) ->
                    declared(name, nullable) + arguments(arguments);
        };
    }

    /// `List<String>`
    String generic(ClassName type, JavaType... arguments) {
        return name(type) + arguments(List.of(arguments));
    }

    private String arguments(List<JavaType> arguments) {
        return arguments.isEmpty()
                ? ""
                : '<' + String.join(", ", arguments.stream().map(this::type).toList()) + '>';
    }

    /// The annotation stands right before the simple name: `Outer.@Nullable Inner`.
    private String declared(ClassName type, boolean nullable) {
        String name = name(type);
        if (!nullable) {
            return name;
        }
        int dot = name.lastIndexOf('.') + 1;
        return name.substring(0, dot) + nullable() + name.substring(dot);
    }

    private String nullable() {
        return '@' + name(NULLABLE) + ' ';
    }

    Iterable<String> sorted() {
        return imports;
    }
}
