package dev.squall.examples.product.schema;

import static dev.squall.annotation.ReferentialAction.SET_NULL;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was done with a project, and by whom. The log only grows, and outlives what it tells of.
@Table("activity_log")
public record Activity(
        @Id @Identity long id,
        ActivityType type,
        @References(value = Project.class, onDelete = SET_NULL) @Nullable UUID projectId,
        @References(value = User.class, onDelete = SET_NULL, one = "fromUser", many = "given")
                @Nullable UUID fromUserId,
        @References(value = User.class, onDelete = SET_NULL, one = "toUser", many = "taken")
                @Nullable UUID toUserId,
        @Default("now()") Instant createdAt) {

    static void table(ActivityTable t, Definition d) {
        d.index("activity_log_project_id_idx").on(t.projectId);
        d.index("activity_log_from_user_id_idx").on(t.fromUserId);
        d.index("activity_log_to_user_id_idx").on(t.toUserId);
    }
}
