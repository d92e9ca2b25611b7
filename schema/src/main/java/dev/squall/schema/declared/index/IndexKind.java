package dev.squall.schema.declared.index;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.IndexDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.IndexElement;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.stream.Stream;

/// Indexes.
public final class IndexKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(IndexDeclaration.class).stream()
                                        .map(index -> index(table, index)));
    }

    private static Index index(DeclaredTable table, IndexDeclaration index) {
        return new Index(
                ObjectId.in(table.name(), ObjectKind.INDEX, index.name()),
                index.unique(),
                index.method().name(),
                index.items().stream().map(IndexElement::of).toList(),
                index.include(),
                index.nullsNotDistinct(),
                index.storage(),
                index.where() == null ? null : index.where().sql());
    }
}
