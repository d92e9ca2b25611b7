package dev.squall.examples.conversion.schema;

/// A text that must not be seen: a hash, a token, a signing key. It never prints what it is.
///
/// @param value the text
public record Secret(String value) {

    @Override
    public String toString() {
        return "secret, " + value.length() + " characters";
    }
}
