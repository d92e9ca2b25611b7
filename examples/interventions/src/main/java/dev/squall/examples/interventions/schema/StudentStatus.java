package dev.squall.examples.interventions.schema;

/// Whether a student is at school.
public enum StudentStatus {
    ACTIVE,
    INACTIVE,
    TRANSFERRED,
    GRADUATED
}
