package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Java type as it is written in source, with its nullness.
public sealed interface JavaType {

    /// `int`, `boolean` …
    record Primitive(String keyword) implements JavaType {}

    /// A class, with its type arguments.
    record Declared(ClassName name, List<JavaType> arguments, boolean nullable)
            implements JavaType {}

    /// `byte[]`
    record ArrayOf(JavaType element, boolean nullable) implements JavaType {}

    /// `?`, `? extends Number`
    record Wildcard(String kind, @Nullable JavaType bound) implements JavaType {}

    /// A class without type arguments, not null.
    static JavaType of(ClassName name) {
        return new Declared(name, List.of(), false);
    }

    /// The same type, which can be null or not. A primitive type stays as it is.
    default JavaType nullable(boolean nullable) {
        return switch (this) {
            case Declared(var name, var arguments, _) -> new Declared(name, arguments, nullable);
            case ArrayOf(var element, _) -> new ArrayOf(element, nullable);
            case Primitive _, Wildcard _ -> this;
        };
    }

    /// Whether a type argument, or an element of an array, can be null.
    default boolean hasNullsInside() {
        return switch (this) {
            case Primitive _ -> false;
            case ArrayOf(var element, _) -> element.isNullable() || element.hasNullsInside();
            case Wildcard(_, var bound) ->
                    bound != null && (bound.isNullable() || bound.hasNullsInside());
            case Declared(_, var arguments, _) ->
                    arguments.stream().anyMatch(a -> a.isNullable() || a.hasNullsInside());
        };
    }

    /// Whether it can be null.
    default boolean isNullable() {
        return switch (this) {
            case Declared(_, _, var nullable) -> nullable;
            case ArrayOf(_, var nullable) -> nullable;
            case Primitive _, Wildcard _ -> false;
        };
    }

    /// The type as a type argument: `Integer` for `int`.
    default JavaType boxed() {
        return this instanceof Primitive(var keyword)
                ? of(ClassName.of("java.lang", box(keyword)))
                : this;
    }

    private static String box(String keyword) {
        return switch (keyword) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default -> Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
        };
    }

    /// The type for a message: simple names, no nullness.
    default String shown() {
        return switch (this) {
            case Primitive(var keyword) -> keyword;
            case ArrayOf(var element, _) -> element.shown() + "[]";
            case Wildcard(var kind, var bound) -> bound == null ? kind : kind + bound.shown();
            case Declared(var name, var arguments, _) ->
                    arguments.isEmpty()
                            ? name.nested()
                            : name.nested()
                                    + '<'
                                    + String.join(
                                            ", ", arguments.stream().map(JavaType::shown).toList())
                                    + '>';
        };
    }
}
