package dev.squall.examples.courses.schema;

/// Where a project of the showcase is on its way to be shown.
public enum ProjectStatus {
    PENDING,
    APPROVED,
    REJECTED
}
