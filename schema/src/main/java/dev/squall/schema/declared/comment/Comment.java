package dev.squall.schema.declared.comment;

import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A comment on a table, or on one of its columns.
public record Comment(TableRef table, @Nullable String column, String text)
        implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.in(table, ObjectKind.COMMENT, column == null ? "" : column);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(ObjectId.table(table));
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of(column == null ? "comment on table " : "comment on column ");
        sql.name(table.schema(), table.name());
        if (column != null) {
            sql.sql(".").name(column);
        }
        return List.of(Step.of(id(), sql.sql(" is ").literal(text)));
    }
}
