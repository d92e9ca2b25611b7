package dev.squall.examples.courses.schema;

import static dev.squall.Sql.and;
import static dev.squall.Sql.or;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.UpdatedAt;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a student is with a lesson. Without a row, the lesson is not started.
///
/// @param userId filled from the session
/// @param doneTasks the tasks that are ticked off
@Table("user_lesson_progress")
@PrimaryKey({"userId", "lessonId"})
public record UserLessonProgress(
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        @References(value = Lesson.class, onDelete = CASCADE) UUID lessonId,
        @Default("'in_progress'") LessonStatus status,
        @Default("'{}'") List<UUID> doneTasks,
        @Default("now()") Instant startedAt,
        @Nullable Instant completedAt,
        @Default("now()") @UpdatedAt Instant updatedAt) {

    static void table(UserLessonProgressTable t, Definition d) {
        d.check(
                "user_lesson_progress_completed_at_check",
                or(
                        and(t.status.eq(LessonStatus.COMPLETED), t.completedAt.isNotNull()),
                        and(t.status.ne(LessonStatus.COMPLETED), t.completedAt.isNull())));
        d.index("idx_user_lesson_progress_lesson_id").on(t.lessonId);
        Own.rows(d, "user_lesson_progress", t.userId);
    }
}
