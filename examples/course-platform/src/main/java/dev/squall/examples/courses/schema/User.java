package dev.squall.examples.courses.schema;

import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;
import static dev.squall.examples.courses.schema.Staff.COURSE_EDITOR;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who has signed up.
///
/// @param id what a session carries, as `app.user_id`
/// @param authSubject who it is to the identity provider, which checks the passwords
/// @param inviteLinkId the link that let them in
@Table("users")
public record User(
        @Id @Default("gen_random_uuid()") UUID id,
        @Unique String authSubject,
        @Unique String email,
        String name,
        @Nullable String avatarUrl,
        @Default("'student'") UserRole role,
        @References(value = InviteLink.class, onDelete = SET_NULL) @Nullable UUID inviteLinkId,
        @Nullable Instant lastSeenAt,
        Timestamps timestamps) {

    static void table(UserTable t, Definition d) {
        d.check("users_email_check", t.email.like("_%@_%"));
        d.index("idx_users_role").on(t.role);
        d.policy("users_own").forAll().to(AUTHENTICATED).using(ownedByCurrentUser(t.id));
        d.policy("users_read").forSelect().to(COURSE_EDITOR).using(everyRow());
        d.policy("users_manage").forAll().to(COURSE_ADMIN).using(everyRow());
    }
}
