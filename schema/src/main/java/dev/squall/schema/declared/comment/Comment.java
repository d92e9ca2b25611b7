package dev.squall.schema.declared.comment;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A comment on a table or a view, or on one of its columns.
///
/// @param on the table or the view
public record Comment(ObjectId on, @Nullable String column, String text) implements DeclaredObject {

    @Override
    public ObjectId id() {
        return new ObjectId(
                ObjectKind.COMMENT, on.schema(), on.name(), column == null ? "" : column);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(on);
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("comment on ").declared(column == null ? on.kind().word() : "column");
        sql.sql(" ").name(on.schema(), on.name());
        if (column != null) {
            sql.sql(".").name(column);
        }
        return List.of(Step.of(id(), sql.sql(" is ").literal(text)));
    }
}
