package dev.squall.schema.declared.role;

import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// `grant authenticated to plans_request`, also when another database of the cluster does it now.
///
/// @param role what can be become
/// @param member who can become it
public record Membership(String role, String member) implements DeclaredObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.MEMBERSHIP, "", role, member);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(
                ObjectId.of(ObjectKind.ROLE, "", role), ObjectId.of(ObjectKind.ROLE, "", member));
    }

    @Override
    public List<Step> added() {
        Ddl body = Ddl.of("begin\n    if not exists (select from pg_catalog.pg_auth_members m\n");
        body.sql("            join pg_catalog.pg_roles r on r.oid = m.roleid and r.rolname = ");
        body.literal(role);
        body.sql("\n            join pg_catalog.pg_roles u on u.oid = m.member and u.rolname = ");
        body.literal(member).sql(") then\n");
        body.sql("        grant ").name(role).sql(" to ").name(member).sql(";\n    end if;\n");
        body.sql("exception\n    when unique_violation then null;\nend");
        return List.of(Step.of(id(), Ddl.of("do ").quoted(body)));
    }
}
