package com.example;

/// How far a course is.
public enum CourseStatus {
    /// Being written.
    DRAFT,
    /// Open.
    OPEN
}
