package dev.squall.examples.plans.http;

/// A request that cannot be understood: 400.
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param problem what is wrong with it, for whoever sent it
    public BadRequest(String problem) {
        super(problem);
    }
}
