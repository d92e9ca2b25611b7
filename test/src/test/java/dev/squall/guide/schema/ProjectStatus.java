package dev.squall.guide.schema;

/// Where a project stands.
public enum ProjectStatus {
    DRAFT,
    ACTIVE,
    COMPLETED
}
