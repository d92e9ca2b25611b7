package dev.squall.schema.online;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement without what does not decide its locks: words in lower case with one space between
/// them, `''` for texts, `()` for what stands between parentheses, names as they are written.
final class StatementShape {

    private static final String PART = "(?:\"(?:[^\"]|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    /// A name, with its schema or without.
    static final String NAME = "(" + PART + "(?:\\s*\\.\\s*" + PART + ")*)";

    private static final Pattern TOKEN =
            Pattern.compile(
                    "--[^\\n]*|/\\*.*?\\*/"
                            + "|(?<text>[eEbBxXnN]?'(?:[^']|'')*+'|\\$(\\w*)\\$.*?\\$\\2\\$)"
                            + "|(?<name>"
                            + NAME
                            + ")|(?<sign>\\S)",
                    Pattern.DOTALL);

    private StatementShape() {}

    static String of(String sql) {
        StringBuilder shape = new StringBuilder();
        int depth = 0;
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            String sign = token.group("sign");
            if ("(".equals(sign) && depth++ == 0) {
                shape.append(" ()");
            } else if (")".equals(sign)) {
                depth--;
            } else if (depth == 0) {
                shape.append(plain(token));
            }
        }
        return shape.toString().strip();
    }

    /// A text with other names in the place of some, but within literals.
    static String replaced(String sql, Map<String, String> names) {
        return TOKEN.matcher(sql)
                .replaceAll(
                        token -> {
                            String name = token.group();
                            return Matcher.quoteReplacement(names.getOrDefault(name, name));
                        });
    }

    private static String plain(Matcher token) {
        String name = token.group("name");
        if (name != null) {
            boolean quoted = name.indexOf('"') >= 0;
            return " "
                    + (quoted ? name : name.toLowerCase(Locale.ROOT))
                            .replaceAll("\\s*\\.\\s*", ".");
        }
        String sign = token.group("sign");
        return sign != null ? " " + sign : token.group("text") != null ? " ''" : "";
    }
}
