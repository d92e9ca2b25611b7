package dev.squall.schema.declared.key;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.PrimaryKeyDeclaration;
import dev.squall.declare.UniqueDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.stream.Stream;

/// Primary keys and unique constraints.
public final class KeyKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(table -> Stream.concat(primaryKey(table), uniqueKeys(table)));
    }

    private static Stream<DeclaredObject> primaryKey(DeclaredTable table) {
        return table.definition().all(PrimaryKeyDeclaration.class).stream()
                .map(k -> new PrimaryKey(id(table, ObjectKind.PRIMARY_KEY, k.name()), k.columns()));
    }

    private static Stream<DeclaredObject> uniqueKeys(DeclaredTable table) {
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
