package dev.squall.examples.interventions.schema;

/// What an intervention is about.
public enum InterventionType {
    ACADEMIC,
    BEHAVIORAL,
    SOCIAL_EMOTIONAL,
    ATTENDANCE,
    HEALTH,
    OTHER
}
