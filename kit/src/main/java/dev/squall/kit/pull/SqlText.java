package dev.squall.kit.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads texts that the server prints.
final class SqlText {

    private static final Pattern QUERY = Pattern.compile("(?i)(?:select|with|values)\\b");

    private SqlText() {}

    /// Where the parenthesis at a place is closed.
    static int close(String sql, int open) {
        int depth = 0;
        for (int i = open; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\'' || c == '"') {
                i = quoted(sql, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// The last character of a literal or a quoted name.
    private static int quoted(String sql, int from) {
        char quote = sql.charAt(from);
        for (int i = from + 1; i < sql.length(); i++) {
            if (sql.charAt(i) == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return sql.length();
    }

    /// What stands between commas.
    static List<String> list(String sql) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sql.length(); i++) {
            switch (sql.charAt(i)) {
                case '\'', '"' -> i = quoted(sql, i);
                case '(' -> i = Math.max(i, close(sql, i));
                case ',' -> {
                    parts.add(sql.substring(from, i).strip());
                    from = i + 1;
                }
                default -> {}
            }
        }
        parts.add(sql.substring(from).strip());
        return parts;
    }

    /// The end of the name that begins a text, quoted or not; 0: it begins with none.
    static int name(String sql) {
        if (sql.startsWith("\"")) {
            return Math.min(quoted(sql, 0) + 1, sql.length());
        }
        int end = 0;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(end))
                        || "_$".indexOf(sql.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /// A name without its quotes.
    static String unquoted(String name) {
        return name.startsWith("\"") && name.endsWith("\"") && name.length() > 1
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }

    /// A name with its schema, without quotes: `public.gin_trgm_ops`.
    static String path(String name) {
        int end = name(name);
        return end < name.length() && name.charAt(end) == '.'
                ? unquoted(name.substring(0, end)) + "." + unquoted(name.substring(end + 1))
                : unquoted(name);
    }

    /// An expression without the parentheses around all of it, which only a query needs.
    static String bare(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && close(text, 0) == text.length() - 1) {
            String inside = text.substring(1, text.length() - 1).strip();
            if (QUERY.matcher(inside).lookingAt()) {
                return text;
            }
            text = inside;
        }
        return text;
    }
}
