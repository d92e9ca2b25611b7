package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link that lets people sign up, as what, and how many of them.
@Table("invite_links")
public record InviteLink(
        @Id @Default("gen_random_uuid()") UUID id,
        @Unique String code,
        @Default("'student'") UserRole role,
        @Nullable String note,
        @Default("1") int maxUses,
        @Default("0") int usesCount,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Default(CURRENT_USER_ID)
                @References(
                        value = User.class,
                        onDelete = SET_NULL,
                        one = "creator",
                        many = "createdInviteLinks")
                @Nullable UUID createdBy,
        Timestamps timestamps) {

    static void table(InviteLinkTable t, Definition d) {
        d.check("invite_links_max_uses_check", t.maxUses.ge(1));
        d.check("invite_links_uses_count_check", t.usesCount.ge(0).and(t.usesCount.le(t.maxUses)));
        d.policy("invite_links_manage").forAll().to(COURSE_ADMIN).using(everyRow());
    }
}
