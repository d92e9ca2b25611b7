package dev.squall.examples.courses.schema;

/// Whether students see something that editors write.
public enum PublicationStatus {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
