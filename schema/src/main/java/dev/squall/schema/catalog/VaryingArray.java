package dev.squall.schema.catalog;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one expression that PostgreSQL prints so that it reads it as another: `status in ('draft',
/// 'active')` of a `varchar` is printed as `(ARRAY['draft'::character varying, …])::text[]`, and
/// that is read as `ARRAY[('draft'::character varying)::text, …]`.
///
/// Both become a third text, which is read as the first: so a schema that was restored from a dump
/// is the same as one that was not, and a migration gives what was declared. Which of the two it
/// was is kept aside ([Spelling]): whoever compares the dumps of two databases sees the difference.
final class VaryingArray {

    private static final String LABEL = "E?'(?:[^']|'')*+'::character varying";
    private static final Pattern PRINTED =
            Pattern.compile("\\(ARRAY\\[(" + LABEL + "(?:, " + LABEL + ")*+)\\]\\)::text\\[\\]");
    private static final Pattern READ_AGAIN =
            Pattern.compile(
                    "ARRAY\\[(\\("
                            + LABEL
                            + "\\)::text(?:, \\("
                            + LABEL
                            + "\\)::text)*+)\\](?!\\)::)");
    private static final Pattern CAST = Pattern.compile("\\((" + LABEL + ")\\)::text");

    private VaryingArray() {}

    /// The text, as it can be written too.
    static String stable(String expression) {
        return stable(expression, new Spelling());
    }

    /// The text, as it can be written too.
    ///
    /// @param spelling is told how it was printed
    static String stable(String expression, Spelling spelling) {
        if (!expression.contains("::character varying")) {
            return expression;
        }
        PRINTED.matcher(expression).results().forEach(r -> spelling.printed(written(r.group(1))));
        String printed =
                READ_AGAIN.matcher(expression).replaceAll(array -> withoutCasts(array, spelling));
        return PRINTED.matcher(printed)
                .replaceAll(array -> Matcher.quoteReplacement(written(array.group(1))));
    }

    private static String withoutCasts(MatchResult array, Spelling spelling) {
        String labels = CAST.matcher(array.group(1)).replaceAll("$1");
        spelling.readAgain(written(labels), array.group());
        return Matcher.quoteReplacement("(ARRAY[" + labels + "])::text[]");
    }

    private static String written(String labels) {
        return "(ARRAY[" + labels + "]::character varying[])::text[]";
    }

    /// The arrays of a database that were read again, such as those that came from a dump, as they
    /// are printed there.
    static final class Spelling {

        private final Map<String, String> readAgain = new TreeMap<>();
        private final Set<String> printed = new HashSet<>();

        private void printed(String written) {
            printed.add(written);
        }

        private void readAgain(String written, String text) {
            readAgain.put(written, text);
        }

        /// A statement that gives what is printed in this database. An array that stands in it both
        /// ways is left as it is.
        String of(String sql) {
            String text = sql;
            for (Map.Entry<String, String> array : readAgain.entrySet()) {
                if (!printed.contains(array.getKey())) {
                    text = text.replace(array.getKey(), array.getValue());
                }
            }
            return text;
        }
    }
}
