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
import org.jspecify.annotations.Nullable;

/// A step of the roadmap that a student has done.
///
/// @param userId filled from the session
/// @param note what came of it, in the student's words
@Table("user_roadmap_progress")
@PrimaryKey({"userId", "step"})
public record UserRoadmapProgress(
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        RoadmapStep step,
        @Nullable String note,
        @Default("now()") Instant completedAt) {

    static void table(UserRoadmapProgressTable t, Definition d) {
        Own.rows(d, "user_roadmap_progress", t.userId);
    }
}
