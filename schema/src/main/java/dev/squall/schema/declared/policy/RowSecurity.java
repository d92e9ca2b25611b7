package dev.squall.schema.declared.policy;

import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// Row-level security of a table: enabled, and forced so that its owner is held to it too.
public record RowSecurity(TableRef table) implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.in(table, ObjectKind.ROW_SECURITY, "");
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(ObjectId.table(table));
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("alter table ").name(table.schema(), table.name());
        sql.sql(" enable row level security, force row level security");
        return List.of(Step.of(id(), sql));
    }
}
