package dev.squall.schema.declared.exclusion;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.ExclusionDeclaration;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.IndexElement;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.stream.Stream;

/// Exclusion constraints.
public final class ExclusionKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(ExclusionDeclaration.class).stream()
                                        .map(exclusion -> exclusion(table, exclusion)));
    }

    private static Exclusion exclusion(DeclaredTable table, ExclusionDeclaration exclusion) {
        return new Exclusion(
                ObjectId.in(table.name(), ObjectKind.EXCLUSION, exclusion.name()),
                exclusion.method().name(),
                exclusion.elements().stream()
                        .map(e -> new Exclusion.Part(IndexElement.of(e.item()), e.operator()))
                        .toList(),
                exclusion.where() == null ? null : exclusion.where().sql(),
                exclusion.deferrable());
    }
}
