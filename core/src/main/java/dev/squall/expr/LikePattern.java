package dev.squall.expr;

/// Patterns of `like`.
final class LikePattern {

    private LikePattern() {}

    /// The text with `%`, `_` and `\` escaped, so that it stands for itself.
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
