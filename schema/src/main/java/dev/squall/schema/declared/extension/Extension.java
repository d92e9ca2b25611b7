package dev.squall.schema.declared.extension;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// An extension, which may be there already: hosted databases come with some.
///
/// @param schema where its objects go; empty: the current schema
public record Extension(String name, String schema) implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.of(ObjectKind.EXTENSION, "", name);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        boolean there = schema.isEmpty() || schema.equals("public") || schema.equals("pg_catalog");
        return there ? Set.of() : Set.of(ObjectId.of(ObjectKind.SCHEMA, "", schema));
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("create extension if not exists ").name(name);
        if (!schema.isEmpty()) {
            sql.sql(" schema ").name(schema);
        }
        return List.of(Step.of(id(), sql));
    }
}
