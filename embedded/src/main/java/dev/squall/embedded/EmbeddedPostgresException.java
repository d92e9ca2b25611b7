package dev.squall.embedded;

import org.jspecify.annotations.Nullable;

/// The embedded server could not do what was asked. The message is a small document: what happened,
/// the server's own words where there are some, and a hint.
public final class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private EmbeddedPostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static EmbeddedPostgresException of(String what, String detail, String hint) {
        return of(what, detail, hint, null);
    }

    static EmbeddedPostgresException of(
            String what, String detail, String hint, @Nullable Throwable cause) {
        var text = new StringBuilder(what);
        line(text, "detail", detail);
        line(text, "hint", hint);
        return new EmbeddedPostgresException(text.toString(), cause);
    }

    private static void line(StringBuilder text, String label, String value) {
        if (!value.isBlank()) {
            text.append("\n  ").append(label).append("  ".repeat(label.length() == 4 ? 2 : 1));
            text.append(value.strip().replace("\n", "\n          "));
        }
    }
}
