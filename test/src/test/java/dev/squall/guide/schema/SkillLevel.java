package dev.squall.guide.schema;

/// How much the learner knows already.
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
