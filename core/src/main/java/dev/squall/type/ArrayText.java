package dev.squall.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's text form of an array: `{a,"b c",NULL}`
/// ([manual](https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO)).
final class ArrayText {

    private ArrayText() {}

    static <E> String format(List<? extends @Nullable E> values, PgType<E> element) {
        StringBuilder out = new StringBuilder(2 + values.size() * 8).append('{');
        boolean nested = element instanceof ArrayType<?>;
        for (E value : values) {
            if (out.length() > 1) {
                out.append(element.delimiter());
            }
            if (value == null) {
                out.append("NULL");
            } else if (nested) {
                out.append(element.format(value));
            } else {
                quote(out, element.format(value));
            }
        }
        return out.append('}').toString();
    }

    static void quote(StringBuilder out, String text) {
        out.append('"');
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            out.append(text).append('"');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append('"');
    }

    static <E> List<E> parse(String text, PgType<E> element) {
        return new ArrayParser(text).whole(element);
    }
}
