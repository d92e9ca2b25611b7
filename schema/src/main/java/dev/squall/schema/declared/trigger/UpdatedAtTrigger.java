package dev.squall.schema.declared.trigger;

import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// The trigger of an `@UpdatedAt` column.
public record UpdatedAtTrigger(ObjectId id, String column) implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id), UpdatedAtFunction.idFor(column));
    }

    @Override
    public List<Step> added() {
        Ddl sql =
                Ddl.of("create trigger ").name(id.name()).sql("\n    before update on ").owner(id);
        sql.sql("\n    for each row execute function squall.");
        sql.name(UpdatedAtFunction.nameFor(column)).sql("()");
        return List.of(Step.of(id, sql));
    }
}
