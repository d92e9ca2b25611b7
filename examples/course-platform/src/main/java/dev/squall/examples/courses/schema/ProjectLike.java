package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;

/// Somebody likes a project. How many do is in the project; who, only they see.
///
/// @param userId filled from the session
@Table("project_likes")
@PrimaryKey({"projectId", "userId"})
public record ProjectLike(
        @References(value = ShowcaseProject.class, onDelete = CASCADE) UUID projectId,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        @Default("now()") Instant createdAt) {

    static void table(ProjectLikeTable t, Definition d) {
        d.index("idx_project_likes_user_id").on(t.userId);
        Own.rows(d, "project_likes", t.userId);
    }
}
