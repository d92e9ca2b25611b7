package dev.squall.type;

import org.postgresql.core.Parser;

/// Question marks that are operators, as the driver wants them: `??`, because to it `?` is a bind.
public final class QuestionMarks {

    private QuestionMarks() {}

    /// Doubles every question mark but for those in literals, quoted names and comments, which the
    /// driver leaves alone.
    public static String doubled(String sql) {
        if (sql.indexOf('?') < 0) {
            return sql;
        }
        char[] chars = sql.toCharArray();
        StringBuilder text = new StringBuilder(chars.length + 8);
        for (int i = 0; i < chars.length; i++) {
            int end = quoted(chars, i);
            text.append(chars, i, end - i + 1);
            if (end == i && chars[i] == '?') {
                text.append('?');
            }
            i = end;
        }
        return text.toString();
    }

    /// Where the literal, the quoted name or the comment that starts here ends, by the driver's own
    /// rules; here, where none does.
    public static int quoted(char[] sql, int at) {
        return Math.min(end(sql, at), sql.length - 1);
    }

    private static int end(char[] sql, int at) {
        return switch (sql[at]) {
            case '\'' -> Parser.parseSingleQuotes(sql, at, true);
            case '"' -> Parser.parseDoubleQuotes(sql, at);
            case '-' -> Parser.parseLineComment(sql, at);
            case '/' -> Parser.parseBlockComment(sql, at);
            case '$' -> Parser.parseDollarQuotes(sql, at);
            default -> at;
        };
    }
}
