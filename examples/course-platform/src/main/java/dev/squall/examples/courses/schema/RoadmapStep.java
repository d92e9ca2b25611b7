package dev.squall.examples.courses.schema;

/// The steps from an idea to a product that each student walks beside the lessons.
public enum RoadmapStep {
    IDEA,
    BRIEF,
    DESIGN,
    PROTOTYPE,
    LAUNCH,
    FIRST_USERS
}
