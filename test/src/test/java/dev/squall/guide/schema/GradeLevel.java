package dev.squall.guide.schema;

import dev.squall.annotation.Label;

/// A grade; a constant cannot be called `5`, so the label says it.
public enum GradeLevel {
    @Label("5")
    FIFTH,
    @Label("6")
    SIXTH
}
