package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that somebody did. The log only grows: nobody has the right to change it.
///
/// @param userId filled from the session; null when the person is gone
/// @param subjectId what it was done with: a lesson, a prompt, a project
@Table("activity_log")
public record ActivityLogEntry(
        @Id @Identity long id,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable UUID userId,
        ActivityAction action,
        @Nullable UUID subjectId,
        @Json @Default("'{}'") Map<String, String> details,
        @Default("now()") Instant createdAt) {

    static void table(ActivityLogEntryTable t, Definition d) {
        d.index("idx_activity_log_user_id_created_at").on(t.userId, t.createdAt.desc());
        d.index("idx_activity_log_created_at").on(t.createdAt.desc());
        d.policy("activity_log_add")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(ownedByCurrentUser(t.userId));
        d.policy("activity_log_read").forSelect().to(COURSE_ADMIN).using(everyRow());
    }
}
