package dev.squall.examples.plans.schema;

/// How an attempt to generate a plan ended.
public enum AttemptStatus {
    SUCCESS,
    FAILURE
}
