package dev.squall.kit.pull;

import java.util.List;
import java.util.Map;

/// A Java type that stores a PostgreSQL type, with the annotations that say which.
///
/// @param name its qualified name, or a primitive
/// @param arguments its type arguments
/// @param marks the annotations
/// @param known whether it is one of Squall's own types, and none that this pull has made
record JavaType(String name, List<String> arguments, List<Mark> marks, boolean known) {

    private static final Map<String, String> BOXED =
            Map.of(
                    "short", "java.lang.Short",
                    "int", "java.lang.Integer",
                    "long", "java.lang.Long",
                    "float", "java.lang.Float",
                    "double", "java.lang.Double",
                    "boolean", "java.lang.Boolean");

    /// An annotation.
    ///
    /// @param name its qualified name
    /// @param arguments what stands in its parentheses, or nothing
    record Mark(String name, String arguments) {}

    static JavaType named(String name) {
        return new JavaType(name, List.of(), List.of(), true);
    }

    JavaType marked(String annotation, String arguments) {
        return new JavaType(name, this.arguments, List.of(new Mark(annotation, arguments)), known);
    }

    /// A list of it.
    JavaType list() {
        return new JavaType("java.util.List", List.of(boxed()), marks, known);
    }

    private String boxed() {
        return BOXED.getOrDefault(name, name);
    }

    /// As a component has it.
    String written(JavaSource in, boolean nullable) {
        if (name.equals("byte[]")) {
            return nullable ? "byte " + nullable(in) + " []" : "byte[]";
        }
        String arguments =
                name.equals("java.util.Map") // an hstore
                        ? "<String, " + nullable(in) + " String>"
                        : generics(in);
        String written = in.name(nullable ? boxed() : name);
        int simple = written.lastIndexOf('.') + 1;
        return nullable
                ? written.substring(0, simple)
                        + nullable(in)
                        + " "
                        + written.substring(simple)
                        + arguments
                : written + arguments;
    }

    private String generics(JavaSource in) {
        return arguments.isEmpty()
                ? ""
                : "<" + String.join(", ", arguments.stream().map(in::name).toList()) + ">";
    }

    private static String nullable(JavaSource in) {
        return "@" + in.name("org.jspecify.annotations.Nullable");
    }
}
