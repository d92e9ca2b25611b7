package dev.squall.schema.declared.index;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.declare.IndexDeclaration;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.IndexElement;
import dev.squall.schema.declared.Relations;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.stream.Stream;

/// Indexes.
public final class IndexKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return Stream.concat(
                schema.tables().stream().flatMap(t -> indexes(schema, t.name(), t.definition())),
                schema.views().stream().flatMap(v -> indexes(schema, v.name(), v.definition())));
    }

    private static Stream<Index> indexes(
            DeclaredSchema schema, TableRef table, Definition definition) {
        ObjectId on = Relations.id(schema, table);
        return definition.all(IndexDeclaration.class).stream()
                .map(index -> index(table, on, index));
    }

    private static Index index(TableRef table, ObjectId on, IndexDeclaration index) {
        return new Index(
                ObjectId.in(table, ObjectKind.INDEX, index.name()),
                on,
                index.unique(),
                index.method().name(),
                index.items().stream().map(IndexElement::of).toList(),
                index.include(),
                index.nullsNotDistinct(),
                index.storage(),
                index.where() == null ? null : index.where().sql());
    }
}
