package dev.squall.softdelete;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.annotation.UpdatedAt;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A course; nobody else's business.
@Table("courses")
record Course(
        @Id @Identity int id,
        String title,
        @Default("0") int lessonsCount,
        @Default("now()") @UpdatedAt Instant updatedAt,
        @SoftDelete @Nullable LocalDateTime removedAt) {

    static void table(CourseTable t, Definition d) {
        d.counter(t.lessonsCount).of(Tables.lessons.courseId);
    }
}
