package dev.squall.schema.object.comment;

import dev.squall.declare.CommentDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.object.Kind;
import dev.squall.schema.object.SchemaObject;
import java.util.stream.Stream;

/// Comments on tables and columns.
public final class CommentKind implements Kind {

    @Override
    public Stream<? extends SchemaObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(CommentDeclaration.class).stream()
                                        .map(c -> new Comment(table.name(), c.column(), c.text())));
    }
}
