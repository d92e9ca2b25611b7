package dev.squall.kit.pull;

import java.util.List;

/// Texts as Java writes them.
final class Literal {

    private static final int LONG = 76;

    private Literal() {}

    /// A literal in one line.
    static String of(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> append(out, (char) c, true));
        return out.append('"').toString();
    }

    /// A literal; a text block if the text has lines, several literals if it is long.
    ///
    /// @param indent where the lines begin
    static String block(String text, int indent) {
        if (text.indexOf('\n') >= 0) {
            return textBlock(text, indent);
        }
        return text.length() <= LONG ? of(text) : pieces(text, indent);
    }

    /// `"one " + "two"`, each in a line.
    private static String pieces(String text, int indent) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + LONG);
            int space = end == text.length() ? -1 : text.lastIndexOf(' ', end - 1);
            end = space > from ? space + 1 : end;
            if (Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length()) {
                end++;
            }
            out.append(from == 0 ? "" : "\n" + " ".repeat(indent * 4 + 8) + "+ ");
            out.append(of(text.substring(from, end)));
            from = end;
        }
        return out.toString();
    }

    private static String textBlock(String text, int indent) {
        String space = " ".repeat(indent * 4);
        StringBuilder out = new StringBuilder("\"\"\"\n");
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            String line = escaped(lines.get(i));
            out.append(line.isEmpty() ? "" : space + line);
            out.append(i < lines.size() - 1 ? "\n" : "\"\"\"");
        }
        return out.toString();
    }

    private static String escaped(String line) {
        StringBuilder out = new StringBuilder();
        line.chars().forEach(c -> append(out, (char) c, false));
        String text = out.toString().replace("\"\"\"", "\\\"\"\"");
        if (text.endsWith("\"")) {
            return text.substring(0, text.length() - 1) + "\\\"";
        }
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) + "\\s" : text;
    }

    private static void append(StringBuilder out, char c, boolean quotes) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '"' -> out.append(quotes ? "\\\"" : "\"");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (Character.isISOControl(c)) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /// A text as it stands in a Javadoc comment.
    static List<String> doc(String text) {
        return text.strip()
                .lines()
                .map(line -> line.stripTrailing().replace("\\u", "\\\\u").replace("@", "&#64;"))
                .toList();
    }
}
