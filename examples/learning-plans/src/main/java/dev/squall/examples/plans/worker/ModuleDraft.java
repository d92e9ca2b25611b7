package dev.squall.examples.plans.worker;

import dev.squall.examples.plans.schema.PlanModule;
import dev.squall.examples.plans.worker.Outline.Section;
import dev.squall.graph.InsertOf;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A module to insert, with its tasks.
///
/// @param order its place in the plan, from 1
record ModuleDraft(
        UUID planId, int order, String title, int estimatedMinutes, List<TaskDraft> tasks)
        implements InsertOf<PlanModule> {

    /// A task of it.
    ///
    /// @param order its place in the module, from 1
    record TaskDraft(int order, String title, int estimatedMinutes) {}

    /// The modules of an outline.
    static List<ModuleDraft> of(UUID planId, Outline outline) {
        List<Section> sections = outline.sections();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> of(planId, i + 1, sections.get(i)))
                .toList();
    }

    private static ModuleDraft of(UUID planId, int order, Section section) {
        var activities = section.activities();
        List<TaskDraft> tasks =
                IntStream.range(0, activities.size())
                        .mapToObj(
                                i ->
                                        new TaskDraft(
                                                i + 1,
                                                activities.get(i).title(),
                                                activities.get(i).estimatedMinutes()))
                        .toList();
        return new ModuleDraft(planId, order, section.title(), section.estimatedMinutes(), tasks);
    }
}
