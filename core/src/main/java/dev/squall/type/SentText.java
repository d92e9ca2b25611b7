package dev.squall.type;

/// Text on its way to the server.
final class SentText {

    private SentText() {}

    /// The text, if PostgreSQL can store it. The driver would send half a surrogate pair as `?`.
    ///
    /// @throws Unrepresentable if it holds a NUL or half a surrogate pair
    static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Unrepresentable(
                        "character " + (i + 1) + " of " + text.length() + " is a NUL (U+0000)",
                        "PostgreSQL stores no NUL in text; remove it, or use bytea");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new Unrepresentable(
                            "character "
                                    + (i + 1)
                                    + " of "
                                    + text.length()
                                    + " is half of a surrogate pair",
                            "the text was cut inside a character");
                }
                i++;
            }
        }
        return text;
    }
}
