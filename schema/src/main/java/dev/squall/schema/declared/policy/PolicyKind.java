package dev.squall.schema.declared.policy;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.Expression;
import dev.squall.declare.PolicyDeclaration;
import dev.squall.declare.Role;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.Relations;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Policies, and row-level security on every table that has one.
public final class PolicyKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .filter(table -> table.definition().declaresPolicy())
                .flatMap(
                        table ->
                                Stream.concat(
                                        Stream.of(new RowSecurity(table.name())),
                                        table.definition().all(PolicyDeclaration.class).stream()
                                                .map(policy -> policy(schema, table, policy))));
    }

    private static Policy policy(
            DeclaredSchema schema, DeclaredTable table, PolicyDeclaration policy) {
        Set<ObjectId> reads = new TreeSet<>();
        addReads(schema, reads, policy.using());
        addReads(schema, reads, policy.withCheck());
        return new Policy(
                ObjectId.in(table.name(), ObjectKind.POLICY, policy.name()),
                policy.command(),
                policy.restrictive(),
                policy.roles().stream().map(Role::name).toList(),
                policy.using() == null ? null : policy.using().sql(),
                policy.withCheck() == null ? null : policy.withCheck().sql(),
                reads);
    }

    private static void addReads(
            DeclaredSchema schema, Set<ObjectId> reads, @Nullable Expression expression) {
        if (expression != null) {
            for (TableRef table : expression.reads()) {
                reads.add(Relations.id(schema, table));
            }
        }
    }
}
