package dev.squall.schema.declared.enumtype;

import dev.squall.declare.ColumnDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.error.DuplicateDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.type.ArrayType;
import dev.squall.type.EnumType;
import dev.squall.type.PgType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Enum types: those of the columns' types.
public final class EnumKind implements DeclaredKind {

    private record Found(EnumLabels type, String declaredAt) {}

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        Map<ObjectId, Found> types = new LinkedHashMap<>();
        for (var table : schema.tables()) {
            for (ColumnDeclaration column : table.definition().columns()) {
                enumOf(column.type()).ifPresent(type -> add(schema, types, type, column));
            }
        }
        return types.values().stream().map(Found::type);
    }

    /// The enum that a column's type is, or is an array of.
    public static Optional<EnumType<?>> enumOf(PgType<?> type) {
        return switch (type.stored()) {
            case EnumType<?> found -> Optional.of(found);
            case ArrayType<?> array -> enumOf(array.element());
            default -> Optional.empty();
        };
    }

    private static void add(
            DeclaredSchema schema,
            Map<ObjectId, Found> types,
            EnumType<?> type,
            ColumnDeclaration column) {
        EnumLabels labels = new EnumLabels(type.schema(), type.name(), type.labels());
        Found first = types.putIfAbsent(labels.id(), new Found(labels, column.declaredAt()));
        if (first != null && !first.type.equals(labels)) {
            throw new DuplicateDeclaration(
                    labels.id() + ", with different labels,",
                    schema.name(),
                    first.declaredAt,
                    column.declaredAt());
        }
    }
}
