package dev.squall.schema.declared.foreignkey;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.ForeignKeyDeclaration;
import dev.squall.declare.IndexDeclaration;
import dev.squall.declare.IndexItem;
import dev.squall.declare.PrimaryKeyDeclaration;
import dev.squall.declare.UniqueDeclaration;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.MissingDependency;
import dev.squall.error.Report;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Foreign keys.
public final class ForeignKeyKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(ForeignKeyDeclaration.class).stream()
                                        .map(key -> foreignKey(schema, table, key)));
    }

    private static ForeignKey foreignKey(
            DeclaredSchema schema, DeclaredTable table, ForeignKeyDeclaration key) {
        ObjectId id = ObjectId.in(table.name(), ObjectKind.FOREIGN_KEY, key.name());
        DeclaredTable target =
                schema.tables().stream()
                        .filter(candidate -> candidate.name().equals(key.target()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new MissingDependency(
                                                id.toString(),
                                                "table " + key.target(),
                                                "list its record in @Schema({…})"));
        ObjectId unique =
                keys(target, key.targetColumns()).findFirst().orElseThrow(() -> notUnique(id, key));
        return new ForeignKey(
                id,
                key.columns(),
                ObjectId.table(key.target()),
                unique,
                key.targetColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.deferrable());
    }

    /// What makes these columns unique: PostgreSQL wants such a key at the other end.
    private static Stream<ObjectId> keys(DeclaredTable target, List<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        var d = target.definition();
        return Stream.of(
                        d.all(PrimaryKeyDeclaration.class).stream()
                                .filter(key -> Set.copyOf(key.columns()).equals(wanted))
                                .map(key -> id(target, ObjectKind.PRIMARY_KEY, key.name())),
                        d.all(UniqueDeclaration.class).stream()
                                .filter(key -> Set.copyOf(key.columns()).equals(wanted))
                                .map(key -> id(target, ObjectKind.UNIQUE, key.name())),
                        d.all(IndexDeclaration.class).stream()
                                .filter(index -> indexed(index).filter(wanted::equals).isPresent())
                                .map(index -> id(target, ObjectKind.INDEX, index.name())))
                .flatMap(found -> found);
    }

    private static Optional<Set<String>> indexed(IndexDeclaration index) {
        boolean whole = index.unique() && index.where() == null;
        return whole && index.items().stream().allMatch(IndexItem::isColumn)
                ? Optional.of(Set.copyOf(index.items().stream().map(i -> i.value().sql()).toList()))
                : Optional.empty();
    }

    private static ObjectId id(DeclaredTable table, ObjectKind kind, String name) {
        return ObjectId.in(table.name(), kind, name);
    }

    private static InvalidDeclaration notUnique(ObjectId id, ForeignKeyDeclaration key) {
        return new InvalidDeclaration(
                Report.of(id + " refers to columns that are not unique")
                        .line("refers to", key.target() + " " + key.targetColumns())
                        .line("declared at", key.declaredAt())
                        .hint("refer to the primary key, or declare a unique constraint there"));
    }
}
