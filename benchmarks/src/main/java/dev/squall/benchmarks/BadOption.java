package dev.squall.benchmarks;

/// A word of the command line that cannot be meant.
final class BadOption extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadOption(String message) {
        super(message);
    }
}
