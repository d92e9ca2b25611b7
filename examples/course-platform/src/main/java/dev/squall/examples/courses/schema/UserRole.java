package dev.squall.examples.courses.schema;

/// What somebody may do on the platform. It decides as which role their session runs.
public enum UserRole {
    STUDENT,
    EDITOR,
    ADMIN
}
