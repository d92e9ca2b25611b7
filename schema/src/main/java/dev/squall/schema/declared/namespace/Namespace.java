package dev.squall.schema.declared.namespace;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;

/// A PostgreSQL schema.
///
/// @param shared whether it may be there already, because other roots use it too
public record Namespace(String name, boolean shared) implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.of(ObjectKind.SCHEMA, "", name);
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("create schema ").sqlIf(shared, "if not exists ").name(name);
        return List.of(Step.of(id(), sql));
    }
}
