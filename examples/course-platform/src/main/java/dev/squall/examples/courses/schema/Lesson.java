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

/// A lesson.
///
/// @param body in Markdown
@Table("lessons")
public record Lesson(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = CourseModule.class, onDelete = CASCADE) UUID moduleId,
        String slug,
        String title,
        @Nullable String summary,
        @Default("''") String body,
        @Nullable String videoUrl,
        int durationMinutes,
        int position,
        @Default("'draft'") PublicationStatus status,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(LessonTable t, Definition d) {
        d.check("lessons_duration_minutes_check", t.durationMinutes.ge(1));
        d.check("lessons_position_check", t.position.ge(1));
        d.index("lessons_module_id_slug_key")
                .unique()
                .on(t.moduleId, t.slug)
                .where(t.deletedAt.isNull());
        d.index("idx_lessons_module_id_position").on(t.moduleId, t.position);
        d.policy("lessons_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(t.status.eq(PublicationStatus.PUBLISHED));
        Staff.edits(d, "lessons_edit");
    }
}
