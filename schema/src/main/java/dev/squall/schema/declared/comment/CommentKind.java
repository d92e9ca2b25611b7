package dev.squall.schema.declared.comment;

import dev.squall.declare.CommentDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.Relations;
import dev.squall.schema.object.ObjectId;
import java.util.stream.Stream;

/// Comments on tables, views and columns.
public final class CommentKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return Stream.concat(
                schema.tables().stream().flatMap(t -> comments(schema, t.name(), t.definition())),
                schema.views().stream().flatMap(v -> comments(schema, v.name(), v.definition())));
    }

    private static Stream<Comment> comments(
            DeclaredSchema schema, TableRef table, Definition definition) {
        ObjectId on = Relations.id(schema, table);
        return definition.all(CommentDeclaration.class).stream()
                .map(c -> new Comment(on, c.column(), c.text()));
    }
}
