package dev.squall.processor.emit;

import java.util.List;

/// Texts as Java literals.
final class Literals {

    private Literals() {}

    static String text(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\0").append((char) ('0' + c / 8)).append((char) ('0' + c % 8));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    static List<String> texts(List<String> values) {
        return values.stream().map(Literals::text).toList();
    }
}
