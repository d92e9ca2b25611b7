package dev.squall.examples.plans.worker;

import dev.squall.examples.plans.schema.AttemptFailure;

/// An attempt to generate a plan has failed.
public final class GenerationFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final AttemptFailure failure;

    /// @param failure why
    public GenerationFailed(AttemptFailure failure) {
        super(failure.name());
        this.failure = failure;
    }

    /// Why.
    public AttemptFailure failure() {
        return failure;
    }
}
