package dev.squall.schema.declared.key;

import dev.squall.annotation.Deferrable;
import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A unique constraint.
///
/// @param include the columns that its index holds besides
/// @param nullsNotDistinct whether two nulls are the same value
public record UniqueKey(
        ObjectId id,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrable deferrable)
        implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id));
    }

    @Override
    public List<Step> added() {
        Ddl sql = Constraints.add(id).sql(" unique ");
        sql.sqlIf(nullsNotDistinct, "nulls not distinct ").sql("(").names(columns).sql(")");
        if (!include.isEmpty()) {
            sql.sql(" include (").names(include).sql(")");
        }
        return List.of(Step.of(id, sql.add(Constraints.timing(deferrable))));
    }
}
