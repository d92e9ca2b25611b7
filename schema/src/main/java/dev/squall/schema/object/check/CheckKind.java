package dev.squall.schema.object.check;

import dev.squall.declare.CheckDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Check constraints.
public final class CheckKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
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
