package dev.squall.examples.plans.schema;

/// How much a person knows about a topic already.
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
