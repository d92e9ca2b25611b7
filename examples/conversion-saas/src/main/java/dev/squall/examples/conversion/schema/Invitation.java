package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.Sql.in;
import static dev.squall.Sql.or;
import static dev.squall.Sql.select;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.owner;
import static dev.squall.examples.conversion.schema.Isolation.tableOwner;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.expr.Condition;
import dev.squall.table.NanoId;
import java.time.Instant;

/// Somebody was asked to join an organisation, by mail. [AccessFunctions] accepts it.
@Table("invitation")
public record Invitation(
        @Id @GeneratedBy(NanoId.class) String id,
        @Default(Claims.ORGANIZATION_ID) @References(value = Organization.class, onDelete = CASCADE)
                String organizationId,
        String email,
        @Default("'member'") MemberRole role,
        @Default("'pending'") InvitationStatus status,
        @Default("now() + interval '7 days'") Instant expiresAt,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE)
                String inviterId,
        Timestamps timestamps) {

    static void table(InvitationTable t, Definition d) {
        d.check("invitation_email_check", t.email.eq(t.email.lower()));
        d.index("invitation_organization_id_email_pending_idx")
                .unique()
                .on(t.organizationId, t.email)
                .where(t.status.eq(InvitationStatus.PENDING));
        d.index("invitation_email_idx").on(t.email);
        d.policy("invitation_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId));
        d.policy("invitation_insert")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(and(mayInviteAs(t), ownedByCurrentUser(t.inviterId)));
        d.policy("invitation_update")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId))
                .withCheck(mayInviteAs(t));
        d.policy("invitation_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId));
        d.policy("invitation_invited")
                .forSelect()
                .to(AUTHENTICATED)
                .using(
                        in(
                                t.email,
                                select(Tables.user.email)
                                        .from(Tables.user)
                                        .where(ownedByCurrentUser(Tables.user.id))));
        d.policy("invitation_functions")
                .forAll()
                .to(PUBLIC)
                .using(tableOwner(t))
                .withCheck(tableOwner(t));
    }

    /// Nobody but an owner makes an owner, this way neither.
    private static Condition mayInviteAs(InvitationTable t) {
        return and(
                manager(t.organizationId),
                or(t.role.ne(MemberRole.OWNER), owner(t.organizationId)));
    }
}
