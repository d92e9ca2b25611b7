package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.member;
import static dev.squall.examples.conversion.schema.Isolation.owner;
import static dev.squall.examples.conversion.schema.Isolation.tableOwner;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;

/// Somebody who works in an organisation. Who may see what hangs on this table.
@Table("member")
public record Member(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = Organization.class, onDelete = CASCADE) String organizationId,
        @References(value = User.class, onDelete = CASCADE) String userId,
        @Default("'member'") MemberRole role,
        Timestamps timestamps) {

    static void table(MemberTable t, Definition d) {
        d.unique("member_organization_id_user_id_key").on(t.organizationId, t.userId);
        d.index("member_user_id_idx").on(t.userId);
        d.trigger(
                        "member_keeps_an_owner",
                        "after delete or update of role on member for each row"
                                + " when (old.role = 'owner') execute function keep_an_owner()")
                .dependsOn("keep_an_owner");
        d.policy("member_own").forSelect().to(AUTHENTICATED).using(ownedByCurrentUser(t.userId));
        d.policy("member_colleagues").forSelect().to(AUTHENTICATED).using(member(t.organizationId));
        d.policy("member_update_by_owner")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(owner(t.organizationId))
                .withCheck(owner(t.organizationId));
        // An admin can neither make an owner nor unmake one.
        d.policy("member_update_by_manager")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(and(manager(t.organizationId), t.role.ne(MemberRole.OWNER)))
                .withCheck(and(manager(t.organizationId), t.role.ne(MemberRole.OWNER)));
        d.policy("member_delete_by_owner")
                .forDelete()
                .to(AUTHENTICATED)
                .using(owner(t.organizationId));
        d.policy("member_delete_by_manager")
                .forDelete()
                .to(AUTHENTICATED)
                .using(and(manager(t.organizationId), t.role.ne(MemberRole.OWNER)));
        d.policy("member_leaves")
                .forDelete()
                .to(AUTHENTICATED)
                .using(and(ownedByCurrentUser(t.userId), t.role.ne(MemberRole.OWNER)));
        d.policy("member_functions")
                .forAll()
                .to(PUBLIC)
                .using(tableOwner(t))
                .withCheck(tableOwner(t));
    }
}
