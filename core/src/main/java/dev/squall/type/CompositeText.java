package dev.squall.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's text form of a composite value: `(a,"b c",)`, where nothing at all is NULL
/// ([manual](https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX)).
final class CompositeText {

    private final StringBuilder out = new StringBuilder("(");
    private boolean first = true;

    void addNull() {
        next();
    }

    void add(String field) {
        next();
        out.append('"');
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"' || c == '\\') {
                out.append(c);
            }
            out.append(c);
        }
        out.append('"');
    }

    private void next() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    String text() {
        return out.append(')').toString();
    }

    /// The fields' texts; null for NULL.
    static List<@Nullable String> parse(String text) {
        return new Reader(text).fields();
    }

    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<@Nullable String> fields() {
            if (text.length() < 2 || text.charAt(0) != '(' || !text.endsWith(")")) {
                throw malformed();
            }
            List<@Nullable String> fields = new ArrayList<>();
            at = 1;
            if (text.length() == 2) {
                fields.add(null);
                return fields;
            }
            do {
                fields.add(field());
            } while (text.charAt(at++) == ',');
            if (at != text.length()) {
                throw malformed();
            }
            return fields;
        }

        /// Up to the comma or the parenthesis that ends it; quotes can stand anywhere in it.
        private @Nullable String field() {
            if (peek() == ',' || peek() == ')') {
                return null;
            }
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (char c = peek(); quoted || (c != ',' && c != ')'); c = peek()) {
                at++;
                if (c == '\\') {
                    field.append(peek());
                    at++;
                } else if (c != '"') {
                    field.append(c);
                } else if (quoted && peek() == '"') {
                    field.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            }
            return field.toString();
        }

        private char peek() {
            if (at >= text.length()) {
                throw malformed();
            }
            return text.charAt(at);
        }

        private static IllegalArgumentException malformed() {
            return new IllegalArgumentException("not the text form of a composite");
        }
    }
}
