package dev.squall.type;

import org.jspecify.annotations.Nullable;

/// PostgreSQL's text form of a range: `["a","b")`
/// ([manual](https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO)).
final class RangeText {

    private RangeText() {}

    static <E extends Comparable<? super E>> void write(
            StringBuilder out, Range<E> range, PgType<E> bound) {
        if (range.isEmpty()) {
            out.append("empty");
            return;
        }
        out.append(range.lowerInclusive() ? '[' : '(');
        bound(out, range.lower(), bound);
        out.append(',');
        bound(out, range.upper(), bound);
        out.append(range.upperInclusive() ? ']' : ')');
    }

    private static <E> void bound(StringBuilder out, @Nullable E value, PgType<E> type) {
        if (value == null) {
            return;
        }
        String text = type.format(value);
        if (isPlain(text)) {
            out.append(text);
        } else {
            ArrayText.quote(out, text);
        }
    }

    /// Whether it can stand without quotes: numbers and dates can.
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> (c >= '-' && c <= ':' && c != '/') || c == 'E');
    }
}
