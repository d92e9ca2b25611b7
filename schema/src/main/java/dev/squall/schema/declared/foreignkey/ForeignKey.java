package dev.squall.schema.declared.foreignkey;

import dev.squall.annotation.Deferrable;
import dev.squall.annotation.ReferentialAction;
import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A foreign key.
///
/// @param target the table it refers to
/// @param key what makes the target's columns unique
public record ForeignKey(
        ObjectId id,
        List<String> columns,
        ObjectId target,
        ObjectId key,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrable deferrable)
        implements DeclaredObject {

    @Override
    public Set<ObjectId> dependsOn() {
        ObjectId table = Constraints.table(id);
        return table.equals(target) ? Set.of(table, key) : Set.of(table, target, key);
    }

    @Override
    public List<Step> added() {
        Ddl sql =
                Constraints.add(id).sql(" foreign key (").names(columns).sql(")\n    references ");
        sql.name(target.schema(), target.name()).sql(" (").names(targetColumns).sql(")");
        if (onDelete != ReferentialAction.NO_ACTION) {
            sql.sql(" on delete ").sql(word(onDelete));
        }
        if (onUpdate != ReferentialAction.NO_ACTION) {
            sql.sql(" on update ").sql(word(onUpdate));
        }
        return List.of(Step.of(id, sql.add(Constraints.timing(deferrable))));
    }

    private static String word(ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "no action";
            case RESTRICT -> "restrict";
            case CASCADE -> "cascade";
            case SET_NULL -> "set null";
            case SET_DEFAULT -> "set default";
        };
    }
}
