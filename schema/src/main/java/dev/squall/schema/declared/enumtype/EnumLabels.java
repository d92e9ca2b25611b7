package dev.squall.schema.declared.enumtype;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// An enum type: its labels in their order.
public record EnumLabels(String schema, String name, List<String> labels)
        implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.of(ObjectKind.ENUM, schema, name);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        boolean there = schema.isEmpty() || schema.equals("public");
        return there ? Set.of() : Set.of(ObjectId.of(ObjectKind.SCHEMA, "", schema));
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("create type ").name(schema, name).sql(" as enum (");
        for (int i = 0; i < labels.size(); i++) {
            sql.sqlIf(i > 0, ", ").literal(labels.get(i));
        }
        return List.of(Step.of(id(), sql.sql(")")));
    }
}
