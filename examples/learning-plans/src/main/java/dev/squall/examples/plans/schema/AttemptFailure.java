package dev.squall.examples.plans.schema;

/// Why an attempt to generate a plan failed.
public enum AttemptFailure {
    TIMEOUT,
    RATE_LIMIT,
    VALIDATION,
    PROVIDER_ERROR
}
