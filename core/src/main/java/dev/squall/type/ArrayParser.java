package dev.squall.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads PostgreSQL's text form of an array, from left to right.
final class ArrayParser {

    private final String text;
    private int at;

    ArrayParser(String text) {
        this.text = text;
        skipBounds();
    }

    /// The whole text as one array.
    <E> List<E> whole(PgType<E> element) {
        List<E> list = list(element);
        skipSpace();
        if (at != text.length()) {
            throw malformed();
        }
        return list;
    }

    private <E> List<E> list(PgType<E> element) {
        expect('{');
        List<@Nullable E> values = new ArrayList<>();
        if (!skip('}')) {
            do {
                values.add(element(element));
            } while (skip(element.delimiter()));
            expect('}');
        }
        return elements(values);
    }

    /// Whether elements can be null is the declaration's business, as with every list from outside.
    @SuppressWarnings("NullAway")
    private static <E> List<E> elements(List<@Nullable E> values) {
        return Collections.unmodifiableList(values);
    }

    @SuppressWarnings("unchecked")
    private <E> @Nullable E element(PgType<E> type) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == '"') {
            return type.parse(quoted());
        }
        if (type instanceof ArrayType<?> inner) {
            return (E) list(inner.element());
        }
        int start = at;
        while (at < text.length()
                && text.charAt(at) != type.delimiter()
                && text.charAt(at) != '}') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        String bare = text.substring(start, Math.min(at, text.length())).strip();
        if (bare.isEmpty() || bare.indexOf('{') >= 0) {
            throw malformed();
        }
        return bare.equalsIgnoreCase("NULL") ? null : type.parse(unescaped(bare));
    }

    private String quoted() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw malformed();
        }
        return unescaped(text.substring(start, at++));
    }

    private static String unescaped(String text) {
        int escape = text.indexOf('\\');
        if (escape < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\\' && i + 1 < text.length() ? text.charAt(++i) : c);
        }
        return out.toString();
    }

    /// Skips `[0:2]=`, which the server writes when the first index is not 1.
    private void skipBounds() {
        if (text.startsWith("[")) {
            at = text.indexOf('=') + 1;
        }
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw malformed();
        }
    }

    private boolean skip(char c) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("not the text form of an array");
    }
}
