package dev.squall.schema.object.index;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.IndexDeclaration;
import dev.squall.schema.object.IndexElement;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Indexes.
public final class IndexKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
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
