package dev.squall.guide.schema;

/// How far the generation of a plan has come.
public enum GenerationStatus {
    GENERATING,
    READY,
    FAILED
}
