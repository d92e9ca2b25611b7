package dev.squall.examples.plans.tokens;

/// A token that opens somebody's account elsewhere. It is shown to nobody.
///
/// @param value the token
public record OAuthToken(String value) {

    @Override
    public String toString() {
        return "token, " + value.length() + " characters";
    }
}
