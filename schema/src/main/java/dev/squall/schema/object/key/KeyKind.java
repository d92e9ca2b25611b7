package dev.squall.schema.object.key;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.PrimaryKeyDeclaration;
import dev.squall.declare.UniqueDeclaration;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Primary keys and unique constraints.
public final class KeyKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(table -> Stream.concat(primaryKey(table), uniqueKeys(table)));
    }

    private static Stream<SchemaObject> primaryKey(DeclaredTable table) {
        return table.definition().all(PrimaryKeyDeclaration.class).stream()
                .map(k -> new PrimaryKey(id(table, ObjectKind.PRIMARY_KEY, k.name()), k.columns()));
    }

    private static Stream<SchemaObject> uniqueKeys(DeclaredTable table) {
        return table.definition().all(UniqueDeclaration.class).stream()
                .map(
                        key ->
                                new UniqueKey(
                                        id(table, ObjectKind.UNIQUE, key.name()),
                                        key.columns(),
                                        key.include(),
                                        key.nullsNotDistinct(),
                                        key.deferrable()));
    }

    private static ObjectId id(DeclaredTable table, ObjectKind kind, String name) {
        return ObjectId.in(table.name(), kind, name);
    }
}
