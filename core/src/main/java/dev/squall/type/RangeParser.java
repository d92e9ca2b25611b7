package dev.squall.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads PostgreSQL's text form of a range or a multirange, from left to right.
final class RangeParser {

    private final String text;
    private int at;

    RangeParser(String text) {
        this.text = text;
    }

    /// The whole text as one range.
    <E extends Comparable<? super E>> Range<E> whole(PgType<E> bound) {
        if (text.equals("empty")) {
            return Range.empty();
        }
        Range<E> range = range(bound);
        if (at != text.length()) {
            throw malformed();
        }
        return range;
    }

    /// The whole text as the ranges of a multirange: `{[1,3),[5,7)}`.
    <E extends Comparable<? super E>> List<Range<E>> ranges(PgType<E> bound) {
        List<Range<E>> ranges = new ArrayList<>();
        expect('{');
        while (peek() != '}') {
            if (!ranges.isEmpty()) {
                expect(',');
            }
            ranges.add(range(bound));
        }
        expect('}');
        if (at != text.length()) {
            throw malformed();
        }
        return ranges;
    }

    private <E extends Comparable<? super E>> Range<E> range(PgType<E> bound) {
        boolean lowerInclusive = either('[', '(');
        E lower = bound(bound);
        expect(',');
        E upper = bound(bound);
        boolean upperInclusive = either(']', ')');
        return new Range<>(lower, upper, lowerInclusive, upperInclusive, false);
    }

    /// Up to the comma or the bracket that ends it; null: nothing stands there.
    private <E> @Nullable E bound(PgType<E> type) {
        StringBuilder out = new StringBuilder();
        int start = at;
        boolean quoted = false;
        for (char c = peek(); quoted || (c != ',' && c != ']' && c != ')'); c = peek()) {
            at++;
            if (c == '\\' || (c == '"' && quoted && peek() == '"')) {
                out.append(peek());
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                out.append(c);
            }
        }
        return at == start ? null : type.parse(out.toString());
    }

    private boolean either(char yes, char no) {
        if (peek() == yes) {
            at++;
            return true;
        }
        expect(no);
        return false;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw malformed();
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private static Unrepresentable malformed() {
        return new Unrepresentable("not the text form of a range");
    }
}
