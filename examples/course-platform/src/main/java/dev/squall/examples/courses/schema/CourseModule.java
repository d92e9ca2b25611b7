package dev.squall.examples.courses.schema;

import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A module of the course: some lessons within a stage.
@Table("course_modules")
public record CourseModule(
        @Id @Default("gen_random_uuid()") UUID id,
        CourseStage stage,
        String slug,
        String title,
        @Nullable String description,
        @Nullable String coverUrl,
        int position,
        @Default("'draft'") PublicationStatus status,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(CourseModuleTable t, Definition d) {
        d.check("course_modules_position_check", t.position.ge(1));
        d.index("course_modules_slug_key").unique().on(t.slug).where(t.deletedAt.isNull());
        d.index("idx_course_modules_stage_position").on(t.stage, t.position);
        d.policy("course_modules_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(t.status.eq(PublicationStatus.PUBLISHED));
        Staff.edits(d, "course_modules_edit");
    }
}
