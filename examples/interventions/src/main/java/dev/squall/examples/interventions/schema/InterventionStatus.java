package dev.squall.examples.interventions.schema;

/// How far an intervention is.
public enum InterventionStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    DISCONTINUED,
    ON_HOLD
}
