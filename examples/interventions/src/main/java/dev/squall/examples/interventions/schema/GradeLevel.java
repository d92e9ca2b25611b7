package dev.squall.examples.interventions.schema;

import dev.squall.annotation.Label;

/// The grade a student is in. A constant cannot be called `5`, so the label says it.
public enum GradeLevel {
    @Label("K")
    KINDERGARTEN,
    @Label("1")
    FIRST,
    @Label("2")
    SECOND,
    @Label("3")
    THIRD,
    @Label("4")
    FOURTH,
    @Label("5")
    FIFTH,
    @Label("6")
    SIXTH,
    @Label("7")
    SEVENTH,
    @Label("8")
    EIGHTH,
    @Label("9")
    NINTH,
    @Label("10")
    TENTH,
    @Label("11")
    ELEVENTH,
    @Label("12")
    TWELFTH
}
