package dev.squall.schema.declared.comment;

import dev.squall.declare.CommentDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.stream.Stream;

/// Comments on tables and columns.
public final class CommentKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(CommentDeclaration.class).stream()
                                        .map(c -> new Comment(table.name(), c.column(), c.text())));
    }
}
