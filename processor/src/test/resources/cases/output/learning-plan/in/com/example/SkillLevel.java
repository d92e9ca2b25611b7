package com.example;

/// How much somebody knows already.
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
