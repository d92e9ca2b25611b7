package dev.squall.processor.model;

/// Where literals, quoted names and comments of an SQL text end.
final class QuotedSql {

    private QuotedSql() {}

    /// The place behind what begins at a place: behind the literal, the quoted name or the comment,
    /// or the next one.
    static int behind(String sql, int at) {
        return switch (sql.charAt(at)) {
            case '\'' -> behindLiteral(sql, at, isEscaped(sql, at));
            case '"' -> behind(sql, "\"", at + 1);
            case '-' -> sql.startsWith("--", at) ? behind(sql, "\n", at + 2) : at + 1;
            case '/' -> sql.startsWith("/*", at) ? behindComment(sql, at) : at + 1;
            case '$' -> behindDollars(sql, at);
            default -> at + 1;
        };
    }

    private static int behind(String sql, String end, int from) {
        int at = sql.indexOf(end, from);
        return at < 0 ? sql.length() : at + end.length();
    }

    /// `E'…'`, in which a backslash escapes.
    private static boolean isEscaped(String sql, int quote) {
        return quote > 0
                && (sql.charAt(quote - 1) == 'E' || sql.charAt(quote - 1) == 'e')
                && (quote == 1 || !Character.isJavaIdentifierPart(sql.charAt(quote - 2)));
    }

    private static int behindLiteral(String sql, int quote, boolean escaped) {
        for (int i = quote + 1; i < sql.length(); i++) {
            if (sql.charAt(i) == '\'') {
                return i + 1; // of two in a row the second begins another one
            }
            if (escaped && sql.charAt(i) == '\\') {
                i++;
            }
        }
        return sql.length();
    }

    private static int behindComment(String sql, int start) {
        int depth = 0;
        int at = start;
        while (at < sql.length()) {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
                if (depth == 0) {
                    return at;
                }
            } else {
                at++;
            }
        }
        return sql.length();
    }

    /// `$$…$$`, `$tag$…$tag$`
    private static int behindDollars(String sql, int at) {
        int end = at + 1;
        while (end < sql.length()
                && Character.isJavaIdentifierPart(sql.charAt(end))
                && sql.charAt(end) != '$') {
            end++;
        }
        boolean opens =
                end < sql.length()
                        && sql.charAt(end) == '$'
                        && (at == 0 || !Character.isJavaIdentifierPart(sql.charAt(at - 1)));
        return opens ? behind(sql, sql.substring(at, end + 1), end + 1) : at + 1;
    }
}
