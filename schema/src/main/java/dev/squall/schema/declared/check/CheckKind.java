package dev.squall.schema.declared.check;

import dev.squall.declare.CheckDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.stream.Stream;

/// Check constraints.
public final class CheckKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(CheckDeclaration.class).stream()
                                        .map(
                                                check ->
                                                        new Check(
                                                                ObjectId.in(
                                                                        table.name(),
                                                                        ObjectKind.CHECK,
                                                                        check.name()),
                                                                check.condition().sql())));
    }
}
