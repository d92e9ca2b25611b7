package dev.squall.examples.courses.schema;

import static dev.squall.Sql.or;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.courses.schema.Tables.projectLikes;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a student has built and shows to the others, once an editor has approved it.
///
/// @param userId filled from the session
/// @param authorName the name it is shown under, so that nobody must be able to read the others'
///   accounts
/// @param likesCount kept by PostgreSQL
@Table("showcase_projects")
public record ShowcaseProject(
        @Id @Default("gen_random_uuid()") UUID id,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        String authorName,
        String title,
        String description,
        @Nullable String url,
        @Nullable String repositoryUrl,
        @Default("'{}'") List<String> imageUrls,
        @Default("'{}'") List<String> stack,
        @Default("'pending'") ProjectStatus status,
        @Default("false") boolean featured,
        @Default("0") int likesCount,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(ShowcaseProjectTable t, Definition d) {
        d.check("showcase_projects_title_check", t.title.ne(""));
        d.counter(t.likesCount).of(projectLikes.projectId);
        d.index("idx_showcase_projects_user_id").on(t.userId);
        d.index("idx_showcase_projects_status_likes_count").on(t.status, t.likesCount.desc());
        d.policy("showcase_projects_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(or(t.status.eq(ProjectStatus.APPROVED), ownedByCurrentUser(t.userId)));
        d.policy("showcase_projects_own")
                .forAll()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId));
        Staff.edits(d, "showcase_projects_edit");
    }
}
