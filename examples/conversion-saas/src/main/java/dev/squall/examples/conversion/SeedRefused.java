package dev.squall.examples.conversion;

/// The seed is not for production.
public final class SeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeedRefused() {
        super(
                "The seed is for development and tests, and SQUALL_ENV says production: nothing was"
                        + " done");
    }
}
