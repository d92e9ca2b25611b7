package dev.squall.examples.plans.queries;

import dev.squall.annotation.Count;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Where;
import dev.squall.examples.plans.schema.GenerationStatus;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.schema.SkillLevel;
import dev.squall.shape.ShapeOf;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan with all that hangs below it: what the screen of a plan shows.
///
/// @param failures how many attempts to generate it have failed
public record PlanFile(
        UUID id,
        String topic,
        SkillLevel skillLevel,
        int weeklyHours,
        GenerationStatus generationStatus,
        @OrderBy("order") List<Section> modules,
        @Count("generationAttempts") @Where("{status} = 'failure'") long failures)
        implements ShapeOf<LearningPlan> {

    /// A module, with its tasks in their order.
    public record Section(
            UUID id,
            String title,
            int estimatedMinutes,
            @OrderBy("order") List<Activity> tasks,
            @Count("tasks") @Where("{completedAt} is not null") int done) {}

    /// A task.
    public record Activity(
            UUID id, String title, int estimatedMinutes, @Nullable Instant completedAt) {}
}
