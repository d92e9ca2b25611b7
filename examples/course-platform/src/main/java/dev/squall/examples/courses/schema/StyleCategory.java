package dev.squall.examples.courses.schema;

/// What a style is a style of.
public enum StyleCategory {
    LAYOUT,
    TYPOGRAPHY,
    COLOR,
    ILLUSTRATION,
    ANIMATION
}
