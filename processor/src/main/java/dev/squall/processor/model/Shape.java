package dev.squall.processor.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the values of a component are stored.
public sealed interface Shape {

    /// A type of core; `modifier` is what stands behind its name: `varchar(255)`, `numeric(10, 2)`.
    record Plain(Scalar scalar, Modifier modifier) implements Shape {}

    /// A Java enum, as a PostgreSQL enum or as text.
    ///
    /// @param text whether it is text; `length` is then what kind of
    /// @param renames the old names of the type and of its labels
    record EnumOf(
            ClassName type,
            String schema,
            String name,
            List<String> constants,
            List<String> labels,
            boolean text,
            Modifier length,
            boolean check,
            TypeRenames renames)
            implements Shape {}

    /// A list, as an array.
    record ListOf(Shape element, JavaType elementType) implements Shape {}

    /// Any type, as `jsonb` or `json`.
    record Json(boolean text) implements Shape {}

    /// A record with one component, stored as that component, or as a domain over it.
    record Wrapper(
            ClassName type,
            String accessor,
            Shape inner,
            JavaType innerType,
            @Nullable DomainUse domain)
            implements Shape {}

    /// A record as a composite type.
    ///
    /// @param renames the old names of the type and of its fields
    record CompositeOf(
            ClassName type, String schema, String name, List<FieldUse> fields, TypeRenames renames)
            implements Shape {}

    /// A type of the user's own.
    ///
    /// @param valueType what it is a type of; null if it is no `PgType`
    /// @param sum the Java type of a sum, in the number families
    /// @param fits whether that is the component's type
    /// @param constructible whether generated code can make one
    record Custom(
            ClassName type,
            Family family,
            @Nullable JavaType valueType,
            @Nullable JavaType sum,
            boolean fits,
            boolean constructible)
            implements Shape {

        /// Whether generated code can use it.
        public boolean usable() {
            return valueType != null && fits && constructible;
        }
    }

    /// The shapes that it is made of: an array's elements, a composite's fields, what is wrapped.
    default List<Shape> parts() {
        return switch (this) {
            case ListOf list -> List.of(list.element());
            case Wrapper wrapper -> List.of(wrapper.inner());
            case CompositeOf composite -> composite.fields().stream().map(FieldUse::shape).toList();
            case Plain _, EnumOf _, Json _, Custom _, Unsupported _ -> List.of();
        };
    }

    /// Itself, and all that it is made of.
    default Stream<Shape> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Shape::all));
    }

    /// Not a type that can be stored; the reason is a hint.
    record Unsupported(String reason) implements Shape {}

    /// Its family.
    default Family family() {
        return switch (this) {
            case Plain(var scalar, _) -> scalar.family();
            case EnumOf e -> e.text() ? Family.TEXT : Family.OTHER;
            case ListOf _ -> Family.ARRAY;
            case Json _ -> Family.JSON;
            case Custom custom -> custom.family();
            case CompositeOf _, Unsupported _ -> Family.OTHER;
            case Wrapper wrapper ->
                    switch (wrapper.inner().family()) {
                        case TEXT -> Family.TEXT;
                        case INTEGER, NUMBER -> Family.NUMBER;
                        case TEMPORAL -> Family.TEMPORAL;
                        case INTERVAL,
                                BOOLEAN,
                                JSON,
                                ARRAY,
                                NETWORK,
                                BIT,
                                HSTORE,
                                TSVECTOR,
                                TSQUERY,
                                RANGE,
                                MULTIRANGE,
                                VECTOR,
                                OTHER ->
                                Family.OTHER;
                    };
        };
    }

    /// What is stored in the end, behind all wrappers.
    default Shape stored() {
        return this instanceof Wrapper wrapper ? wrapper.inner().stored() : this;
    }

    /// The type's name in SQL; null where only its own class knows.
    default @Nullable String sql() {
        return switch (this) {
            case Plain(var scalar, var modifier) -> modifier.sql(scalar);
            case EnumOf e -> e.text() ? e.length().sql(Scalar.TEXT) : e.name();
            case ListOf(var element, _) -> element.sql() == null ? null : element.sql() + "[]";
            case Json(var text) -> text ? "json" : "jsonb";
            case Wrapper wrapper ->
                    wrapper.domain() == null ? wrapper.inner().sql() : wrapper.domain().name();
            case CompositeOf composite -> composite.name();
            case Custom _, Unsupported _ -> null;
        };
    }

    /// The Java type of a sum, for numbers.
    default @Nullable JavaType sum() {
        return switch (this) {
            case Plain(var scalar, _) -> scalar.sum();
            case Wrapper wrapper -> wrapper.inner().sum();
            case Custom custom -> custom.sum();
            case EnumOf _, ListOf _, Json _, CompositeOf _, Unsupported _ -> null;
        };
    }
}
