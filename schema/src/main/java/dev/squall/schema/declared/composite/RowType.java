package dev.squall.schema.declared.composite;

import dev.squall.schema.declared.ColumnTypes;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A composite type.
///
/// @param types the declared types of its fields
public record RowType(String schema, String name, List<Field> fields, Set<ObjectId> types)
        implements DeclaredObject {

    /// A field, and its type in SQL.
    public record Field(String name, String type) {}

    @Override
    public ObjectId id() {
        return ObjectId.of(ObjectKind.COMPOSITE, schema, name);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> all = new TreeSet<>(types);
        ColumnTypes.schema(schema).forEach(all::add);
        return all;
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("create type ").name(schema, name).sql(" as (");
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            sql.sqlIf(i > 0, ",").sql("\n    ").name(field.name()).sql(" ").declared(field.type());
        }
        return List.of(Step.of(id(), sql.sql("\n)")));
    }
}
