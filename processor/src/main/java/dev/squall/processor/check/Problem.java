package dev.squall.processor.check;

import dev.squall.processor.model.Place;

/// What a rule found.
///
/// @param code `SQ201`
/// @param hint what to do about it
public record Problem(boolean warning, String code, Place place, String message, String hint) {

    /// A problem that stops the build.
    static Problem error(String code, Place place, String message, String hint) {
        return new Problem(false, code, place, message, hint);
    }

    /// A problem that does not.
    static Problem warning(String code, Place place, String message, String hint) {
        return new Problem(true, code, place, message, hint);
    }

    /// The text: what is wrong, and below it what to do.
    public String text() {
        return '[' + code + "] " + message + (hint.isEmpty() ? "" : "\n  hint: " + hint);
    }
}
