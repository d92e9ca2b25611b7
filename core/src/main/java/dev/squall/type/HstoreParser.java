package dev.squall.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the text form of an `hstore` as the server writes it: `"a"=>"1", "b"=>NULL`.
final class HstoreParser {

    private final String text;
    private int at;

    HstoreParser(String text) {
        this.text = text;
    }

    Map<String, @Nullable String> map() {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        while (at < text.length()) {
            if (!map.isEmpty()) {
                expect(", ");
            }
            String key = quoted();
            expect("=>");
            map.put(key, value());
        }
        return Collections.unmodifiableMap(map);
    }

    private @Nullable String value() {
        if (text.startsWith("NULL", at)) {
            at += "NULL".length();
            return null;
        }
        return quoted();
    }

    private String quoted() {
        expect("\"");
        StringBuilder out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 1 : 0;
            if (at < text.length()) {
                out.append(text.charAt(at++));
            }
        }
        expect("\"");
        return out.toString();
    }

    private void expect(String piece) {
        if (!text.startsWith(piece, at)) {
            throw new Unrepresentable("not the text form of an hstore");
        }
        at += piece.length();
    }
}
