package dev.squall.examples.plans.tokens;

/// A stored token does not open: it was sealed with other keys or for another use, or was changed.
public final class TokenNotReadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenNotReadable(TokenUse use, Throwable cause) {
        super(
                "the "
                        + use.kind()
                        + " token for "
                        + use.provider()
                        + " does not open: it was sealed"
                        + " with other keys, or for somebody else",
                cause);
    }
}
