package dev.squall.examples.courses.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a student does in a lesson.
@Table("lesson_tasks")
public record LessonTask(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = Lesson.class, onDelete = CASCADE) UUID lessonId,
        String title,
        @Default("''") String description,
        @Default("true") boolean required,
        int position,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(LessonTaskTable t, Definition d) {
        d.index("idx_lesson_tasks_lesson_id_position").on(t.lessonId, t.position);
        d.policy("lesson_tasks_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(Visible.lesson(t.lessonId));
        Staff.edits(d, "lesson_tasks_edit");
    }
}
