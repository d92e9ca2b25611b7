package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.in;
import static dev.squall.Sql.select;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.examples.conversion.schema.Isolation.member;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;
import static dev.squall.examples.conversion.schema.Isolation.tableOwner;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import org.jspecify.annotations.Nullable;

/// A person who has signed up. Sign-in makes and removes the row; the person may change the name
/// and the picture, and is seen by those who work in the same organisation.
///
/// @param id what a session carries, as `app.user_id`
@Table("user")
public record User(
        @Id @GeneratedBy(Ulid.class) String id,
        String name,
        @Unique String email,
        @Default("false") boolean emailVerified,
        @Nullable String image,
        @Default("false") boolean twoFactorEnabled,
        Timestamps timestamps) {

    static void table(UserTable t, Definition d) {
        d.check("user_email_check", t.email.eq(t.email.lower()));
        d.policy("user_self").forSelect().to(AUTHENTICATED).using(ownedByCurrentUser(t.id));
        d.policy("user_colleagues")
                .forSelect()
                .to(AUTHENTICATED)
                .using(
                        in(
                                t.id,
                                select(Tables.member.userId)
                                        .from(Tables.member)
                                        .where(member(Tables.member.organizationId))));
        d.policy("user_platform").forSelect().to(AUTHENTICATED).using(platformStaff());
        d.policy("user_update")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.id))
                .withCheck(ownedByCurrentUser(t.id));
        d.policy("user_functions").forSelect().to(PUBLIC).using(tableOwner(t));
    }
}
