package dev.squall.softdelete;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A lesson of a course: at most three, and no two of one title.
@Table("lessons")
record Lesson(
        @Id @Identity int id,
        @References(value = Course.class, onDelete = CASCADE) int courseId,
        @Nullable @References(Lesson.class) Integer follows,
        String title,
        int minutes,
        @SoftDelete @Nullable Instant deletedAt) {

    static void table(LessonTable t, Definition d) {
        d.index("lessons_title").unique().on(t.courseId, t.title).where(t.deletedAt.isNull());
        d.limit("lessons_per_course").of(t.courseId).atMost(3);
    }
}
