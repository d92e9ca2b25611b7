package dev.squall.processor.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether an SQL text has one value in all statements of a snapshot: it calls nothing that is not
/// known to be `immutable` or `stable`.
final class StableSql {

    private static final Set<String> KNOWN =
            Set.of(
                    "abs",
                    "all",
                    "and",
                    "any",
                    "array",
                    "array_length",
                    "between",
                    "btrim",
                    "cardinality",
                    "cast",
                    "ceil",
                    "char_length",
                    "coalesce",
                    "concat",
                    "date_part",
                    "date_trunc",
                    "else",
                    "exists",
                    "extract",
                    "floor",
                    "from",
                    "greatest",
                    "ilike",
                    "in",
                    "is",
                    "jsonb_array_length",
                    "least",
                    "left",
                    "length",
                    "like",
                    "lower",
                    "ltrim",
                    "mod",
                    "not",
                    "now",
                    "nullif",
                    "numeric",
                    "on",
                    "or",
                    "position",
                    "replace",
                    "right",
                    "round",
                    "row",
                    "rtrim",
                    "select",
                    "some",
                    "starts_with",
                    "substring",
                    "then",
                    "trim",
                    "upper",
                    "varchar",
                    "when",
                    "where");

    private static final Pattern CALLED = Pattern.compile("([\\w.$]+)\\s*\\(");

    private StableSql() {}

    static boolean is(String sql) {
        return CALLED.matcher(bare(sql))
                .results()
                .allMatch(call -> KNOWN.contains(call.group(1).toLowerCase(Locale.ROOT)));
    }

    /// The text without literals and comments; a quoted name is one that nobody knows.
    private static String bare(String sql) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        while (at < sql.length()) {
            int next = QuotedSql.behind(sql, at);
            if (next == at + 1) {
                bare.append(sql.charAt(at));
            } else {
                bare.append(sql.charAt(at) == '"' ? "_quoted" : " ");
            }
            at = next;
        }
        return bare.toString();
    }
}
