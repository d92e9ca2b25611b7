package dev.squall.schema.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one expression that PostgreSQL prints so that it reads it as another: `status in ('draft',
/// 'active')` of a `varchar` is printed as `(ARRAY['draft'::character varying, …])::text[]`, and
/// that is read as `ARRAY[('draft'::character varying)::text, …]`.
///
/// Both become a third text, which is read as the first: so a schema that was restored from a dump
/// is the same as one that was not, and a migration gives what was declared.
final class VaryingArray {

    private static final String LABEL = "E?'(?:[^']|'')*'::character varying";
    private static final Pattern PRINTED =
            Pattern.compile("\\(ARRAY\\[(" + LABEL + "(?:, " + LABEL + ")*)\\]\\)::text\\[\\]");
    private static final Pattern READ_AGAIN =
            Pattern.compile(
                    "ARRAY\\[(\\("
                            + LABEL
                            + "\\)::text(?:, \\("
                            + LABEL
                            + "\\)::text)*)\\](?!\\)::)");
    private static final Pattern CAST = Pattern.compile("\\((" + LABEL + ")\\)::text");

    private VaryingArray() {}

    /// The text, as it can be written too.
    static String stable(String expression) {
        if (!expression.contains("::character varying")) {
            return expression;
        }
        String labels = READ_AGAIN.matcher(expression).replaceAll(VaryingArray::withoutCasts);
        return PRINTED.matcher(labels).replaceAll("(ARRAY[$1]::character varying[])::text[]");
    }

    private static String withoutCasts(MatchResult array) {
        String labels = CAST.matcher(array.group(1)).replaceAll("$1");
        return Matcher.quoteReplacement("(ARRAY[" + labels + "])::text[]");
    }
}
