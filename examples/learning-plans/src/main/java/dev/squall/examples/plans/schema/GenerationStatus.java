package dev.squall.examples.plans.schema;

/// How far the generation of a plan is.
public enum GenerationStatus {
    GENERATING,
    READY,
    FAILED
}
