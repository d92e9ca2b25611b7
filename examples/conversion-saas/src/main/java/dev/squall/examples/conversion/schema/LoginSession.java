package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.Sql.in;
import static dev.squall.Sql.or;
import static dev.squall.Sql.select;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where somebody is signed in. (It is not called `Session`: that is Squall's word for who asks.)
///
/// @param tokenHash of the cookie, so that a stolen table signs nobody in
/// @param activeOrganizationId the one the person looks at
@Table("session")
public record LoginSession(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = User.class, onDelete = CASCADE) String userId,
        @Unique Secret tokenHash,
        Instant expiresAt,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        @References(value = Organization.class, onDelete = SET_NULL)
                @Nullable String activeOrganizationId,
        Timestamps timestamps) {

    static void table(LoginSessionTable t, Definition d) {
        d.index("session_user_id_idx").on(t.userId);
        d.policy("session_own_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId));
        d.policy("session_own_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId));
        // Somebody else's organisation cannot be looked at, nor can it be found out which exist.
        d.policy("session_own_update")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId))
                .withCheck(
                        and(
                                ownedByCurrentUser(t.userId),
                                or(
                                        t.activeOrganizationId.isNull(),
                                        in(
                                                t.activeOrganizationId,
                                                select(Tables.member.organizationId)
                                                        .from(Tables.member)
                                                        .where(
                                                                ownedByCurrentUser(
                                                                        Tables.member.userId))))));
    }
}
