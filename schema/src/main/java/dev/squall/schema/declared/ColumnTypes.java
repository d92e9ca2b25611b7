package dev.squall.schema.declared;

import dev.squall.declare.ColumnDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.type.ArrayType;
import dev.squall.type.CompositeType;
import dev.squall.type.Domain;
import dev.squall.type.EnumType;
import dev.squall.type.PgType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The types that the columns of a schema are made of: elements of arrays, fields of composites,
/// and what a domain is over.
public final class ColumnTypes {

    /// A type, and the column that needs it.
    public record Used(PgType<?> type, String declaredAt) {}

    private ColumnTypes() {}

    /// All types, each as often as it is used.
    public static Stream<Used> of(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.definition().columns().stream())
                .flatMap(ColumnTypes::of);
    }

    private static Stream<Used> of(ColumnDeclaration column) {
        return all(column.type()).map(type -> new Used(type, column.declaredAt()));
    }

    /// A type, and those that it is made of.
    public static Stream<PgType<?>> all(PgType<?> type) {
        return Stream.concat(Stream.of(type), parts(type).flatMap(ColumnTypes::all));
    }

    private static Stream<PgType<?>> parts(PgType<?> type) {
        if (type.domain() != null) {
            return Stream.of(type.domainBase());
        }
        return switch (type.stored()) {
            case ArrayType<?> array -> Stream.of(array.element());
            case CompositeType<?> composite ->
                    composite.fields().stream().map(CompositeType.Field::type);
            default -> Stream.empty();
        };
    }

    /// The declared types that must be there before a column of a type.
    public static Set<ObjectId> needs(PgType<?> type) {
        return declared(type).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Its own name, or the names of what it is an array of.
    private static Stream<ObjectId> declared(PgType<?> type) {
        Domain domain = type.domain();
        if (domain != null) {
            return Stream.of(ObjectId.of(ObjectKind.DOMAIN, domain.schema(), domain.name()));
        }
        return switch (type.stored()) {
            case EnumType<?> e -> Stream.of(ObjectId.of(ObjectKind.ENUM, e.schema(), e.name()));
            case CompositeType<?> c ->
                    Stream.of(ObjectId.of(ObjectKind.COMPOSITE, c.schema(), c.name()));
            case ArrayType<?> array -> declared(array.element());
            default -> Stream.empty();
        };
    }

    /// The PostgreSQL schema that something lives in, if it must be made.
    public static Stream<ObjectId> schema(String name) {
        return name.isEmpty() || name.equals("public")
                ? Stream.empty()
                : Stream.of(ObjectId.of(ObjectKind.SCHEMA, "", name));
    }
}
