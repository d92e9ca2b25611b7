package dev.squall.examples.plans.worker;

import java.util.List;

/// What a plan consists of.
///
/// @param sections in their order
public record Outline(List<Section> sections) {

    /// A module to be.
    ///
    /// @param activities its tasks, in their order
    public record Section(String title, int estimatedMinutes, List<Activity> activities) {}

    /// A task to be.
    public record Activity(String title, int estimatedMinutes) {}

    /// How many tasks there are.
    int activities() {
        return sections.stream().mapToInt(section -> section.activities().size()).sum();
    }
}
