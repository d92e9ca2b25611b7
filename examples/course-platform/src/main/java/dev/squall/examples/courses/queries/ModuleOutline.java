package dev.squall.examples.courses.queries;

import dev.squall.annotation.Count;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Sum;
import dev.squall.annotation.Where;
import dev.squall.examples.courses.schema.CourseModule;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.shape.ShapeOf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A module with its lessons.
///
/// @param minutes of all its lessons; null: it has none
public record ModuleOutline(
        CourseStage stage,
        String title,
        @OrderBy("position") List<Line> lessons,
        @Sum("lessons.durationMinutes") @Nullable Long minutes)
        implements ShapeOf<CourseModule> {

    /// A lesson.
    ///
    /// @param requiredTasks how many tasks of it a student must do
    public record Line(
            UUID id,
            String title,
            int durationMinutes,
            @Count("lessonTasks") @Where("{required}") int requiredTasks) {}
}
