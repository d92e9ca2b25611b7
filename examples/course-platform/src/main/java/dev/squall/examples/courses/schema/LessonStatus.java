package dev.squall.examples.courses.schema;

/// How far a student is with a lesson, or with a stage.
public enum LessonStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
