package dev.squall.schema.declared.rowlimit;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// The table in which row limits count.
///
/// A trigger that counts the rows themselves would be wrong twice: under repeatable read it does
/// not see what others committed, and a forced policy hides rows from the owner too. A counter's
/// row is locked by its update, conflicts at the stricter isolation levels, and has no policy.
public record RowCounts() implements DeclaredObject {

    static final ObjectId ID = ObjectId.of(ObjectKind.TABLE, "squall", "row_counts");

    @Override
    public ObjectId id() {
        return ID;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(ObjectId.of(ObjectKind.SCHEMA, "", "squall"));
    }

    @Override
    public List<Step> added() {
        Ddl sql =
                Ddl.of(
                        """
                        create table if not exists squall.row_counts (
                            limit_name text not null,
                            parent text not null,
                            rows integer not null,
                            primary key (limit_name, parent)
                        )\
                        """);
        return List.of(Step.of(ID, sql));
    }
}
