package dev.squall.schema.declared.partition;

import dev.squall.declare.PartitionDeclaration.Part;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.PartitionClause;
import dev.squall.schema.declared.TableStorage;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A partition. Who reads it directly is not held to the policies of its table: row-level security
/// is enabled and forced here too, without a policy, so that nobody sees a row but through the
/// table.
///
/// @param parent what it is a partition of
/// @param secured whether the table has policies
/// @param storage how it is stored
public record Partition(
        TableRef name, TableRef parent, Part part, boolean secured, TableStorage storage)
        implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.table(name);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(ObjectId.table(parent));
    }

    @Override
    public List<String> expressions() {
        return List.of(part.bounds());
    }

    @Override
    public List<Step> added() {
        Step create = Step.of(id(), create());
        return secured ? List.of(create, Step.of(id(), secure())) : List.of(create);
    }

    private Ddl create() {
        boolean leaf = part.further() == null;
        Ddl sql = leaf ? storage.create() : Ddl.of("create table ");
        sql.name(name.schema(), name.name()).sql("\n    partition of ");
        sql.name(parent.schema(), parent.name()).sql(" ").declared(part.bounds());
        sql.add(PartitionClause.of(Stream.ofNullable(part.further())));
        return leaf ? sql.add(storage.with()) : sql;
    }

    private Ddl secure() {
        Ddl sql = Ddl.of("alter table ").name(name.schema(), name.name());
        return sql.sql(" enable row level security, force row level security");
    }
}
