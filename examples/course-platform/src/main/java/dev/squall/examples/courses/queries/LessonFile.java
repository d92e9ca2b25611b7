package dev.squall.examples.courses.queries;

import dev.squall.annotation.From;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Path;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.Lesson;
import dev.squall.examples.courses.schema.LessonMaterial;
import dev.squall.examples.courses.schema.LessonStatus;
import dev.squall.shape.ShapeOf;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lesson with all that its page shows. What was deleted of it is not there, and what another
/// student has done in it neither.
///
/// @param body in Markdown
/// @param progress of whoever asks: none or one for a student, that of all for staff
public record LessonFile(
        @Path("module.stage") CourseStage stage,
        @Path("module.title") String module,
        String title,
        String body,
        @OrderBy("position") @From("lessonMaterials") List<LessonMaterial> materials,
        @OrderBy("position") @From("lessonTasks") List<Exercise> tasks,
        @From("userLessonProgress") List<Progress> progress)
        implements ShapeOf<Lesson> {

    /// What a student does in the lesson.
    public record Exercise(UUID id, String title, boolean required) {}

    /// How far a student has come.
    public record Progress(
            LessonStatus status, List<UUID> doneTasks, @Nullable Instant completedAt) {}
}
