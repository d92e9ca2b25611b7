package dev.squall.schema.declared.trigger;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// The function that sets a column of some name to `now()`: one for all tables that have it.
public record UpdatedAtFunction(String column) implements DeclaredObject {

    static String nameFor(String column) {
        return "set_" + column;
    }

    static ObjectId idFor(String column) {
        return ObjectId.of(ObjectKind.FUNCTION, "squall", nameFor(column));
    }

    @Override
    public ObjectId id() {
        return idFor(column);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(ObjectId.of(ObjectKind.SCHEMA, "", "squall"));
    }

    @Override
    public List<Step> added() {
        Ddl body = Ddl.of("begin\n    new.").name(column);
        body.sql(" := pg_catalog.now();\n    return new;\nend");
        Ddl sql = Ddl.of("create or replace function squall.").name(nameFor(column));
        sql.sql("() returns trigger\nlanguage plpgsql as ").quoted(body);
        return List.of(Step.of(id(), sql));
    }
}
