package dev.squall.kit.pull;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.comment.Comment;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import org.jspecify.annotations.Nullable;

/// Comments on tables and columns.
final class Comments {

    private Comments() {}

    /// The comment on something.
    static ObjectId id(ObjectId on) {
        boolean part = !on.owner().isEmpty();
        String word = on.kind().word();
        return new ObjectId(
                ObjectKind.COMMENT,
                on.schema(),
                part ? on.owner() : on.name(),
                part ? word + " " + on.name() : word);
    }

    static @Nullable String of(Snapshot snapshot, ObjectId on) {
        return snapshot.get(id(on), Comment.class).map(Comment::text).orElse(null);
    }
}
