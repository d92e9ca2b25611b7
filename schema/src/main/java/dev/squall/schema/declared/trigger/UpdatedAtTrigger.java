package dev.squall.schema.declared.trigger;

import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// The trigger of an `@UpdatedAt` column.
///
/// @param counters the counters of its table: what they count is no update of the row itself
public record UpdatedAtTrigger(ObjectId id, String column, List<String> counters)
        implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id), UpdatedAtFunction.idFor(column));
    }

    @Override
    public List<Step> added() {
        Ddl sql =
                Ddl.of("create trigger ").name(id.name()).sql("\n    before update on ").owner(id);
        sql.sql("\n    for each row");
        for (int i = 0; i < counters.size(); i++) {
            String counter = counters.get(i);
            sql.sql(i == 0 ? " when (" : " and ").sql("old.").name(counter);
            sql.sql(" = new.").name(counter).sqlIf(i == counters.size() - 1, ")");
        }
        sql.sql(" execute function squall.");
        sql.name(UpdatedAtFunction.nameFor(column)).sql("()");
        return List.of(Step.of(id, sql));
    }
}
