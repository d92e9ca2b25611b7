package dev.squall.declare;

/// Something declared beside the columns, as a value.
public interface Declaration {

    /// Its name.
    String name();

    /// What the name must be unique among.
    Namespace namespace();

    /// Where it was declared, as `LearningPlan.java:12`.
    String declaredAt();
}
