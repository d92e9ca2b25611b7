package dev.squall.examples.courses.schema;

/// The stages of the course, in their order.
public enum CourseStage {
    FOUNDATION,
    DESIGN,
    BUILD,
    LAUNCH
}
