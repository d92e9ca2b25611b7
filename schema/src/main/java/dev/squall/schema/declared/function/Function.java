package dev.squall.schema.declared.function;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A function.
///
/// @param text the whole `create function` statement
/// @param needs what it names and PostgreSQL looks up when it is created
/// @param revokedFromPublic whether only who is granted EXECUTE may call it
public record Function(
        String schema, String name, String text, List<String> needs, boolean revokedFromPublic)
        implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.of(ObjectKind.FUNCTION, schema, name);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        boolean there = schema.isEmpty() || schema.equals("public");
        return there ? Set.of() : Set.of(ObjectId.of(ObjectKind.SCHEMA, "", schema));
    }

    @Override
    public List<Step> added() {
        Step create = Step.of(id(), new Ddl().declared(text));
        return revokedFromPublic ? List.of(create, Step.of(id(), revoke())) : List.of(create);
    }

    /// A routine is a function or a procedure.
    private Ddl revoke() {
        return Ddl.of("revoke execute on routine ").name(schema, name).sql(" from public");
    }
}
