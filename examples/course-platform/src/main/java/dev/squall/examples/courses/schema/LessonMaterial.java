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

/// Something that comes with a lesson.
@Table("lesson_materials")
public record LessonMaterial(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = Lesson.class, onDelete = CASCADE) UUID lessonId,
        MaterialKind kind,
        String title,
        String url,
        @Nullable Long sizeBytes,
        int position,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(LessonMaterialTable t, Definition d) {
        d.check("lesson_materials_size_bytes_check", t.sizeBytes.ge(0));
        d.index("idx_lesson_materials_lesson_id_position").on(t.lessonId, t.position);
        d.policy("lesson_materials_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(Visible.lesson(t.lessonId));
        Staff.edits(d, "lesson_materials_edit");
    }
}
