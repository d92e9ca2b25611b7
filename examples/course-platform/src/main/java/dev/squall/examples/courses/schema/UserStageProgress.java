package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.UpdatedAt;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a student is with a stage of the course.
///
/// @param userId filled from the session
/// @param percent of the stage's lessons
@Table("user_stage_progress")
@PrimaryKey({"userId", "stage"})
public record UserStageProgress(
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        CourseStage stage,
        @Default("'in_progress'") LessonStatus status,
        @Default("0") int percent,
        @Default("now()") Instant startedAt,
        @Nullable Instant completedAt,
        @Default("now()") @UpdatedAt Instant updatedAt) {

    static void table(UserStageProgressTable t, Definition d) {
        d.check("user_stage_progress_percent_check", t.percent.between(0, 100));
        Own.rows(d, "user_stage_progress", t.userId);
    }
}
