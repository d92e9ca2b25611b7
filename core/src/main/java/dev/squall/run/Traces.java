package dev.squall.run;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which statements leave something behind on the session.
final class Traces {

    /// Statements that cannot leave anything behind on the session. What else there is (`set`,
    /// `do`, `call`, `listen`, temporary tables) costs the connection.
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "\\s*\\(*\\s*(copy|select|with|insert|update|delete|merge|values|table|explain|show"
                        + "|truncate|refresh|analyze|vacuum|notify|comment|grant|revoke|drop"
                        + "|alter|lock|create(?!\\s+(or\\s+replace\\s+)?"
                        + "(global\\s+|local\\s+)?temp))\\b[^;]*");

    /// `select … into temp t` looks harmless at its start.
    private static final Pattern INTO_TEMPORARY =
            Pattern.compile(
                    "\\s*\\(*\\s*(select|with)\\b.*"
                            + "\\binto\\s+(global\\s+|local\\s+)?temp(orary)?\\s+\\w.*",
                    Pattern.DOTALL);

    /// The last answers; a lost write only costs a second look.
    private static final @Nullable Answer[] ANSWERS = new Answer[512];

    private Traces() {}

    static boolean isLeftBy(String sql) {
        int slot = (sql.hashCode() ^ (sql.hashCode() >>> 16)) & (ANSWERS.length - 1);
        Answer known = ANSWERS[slot];
        if (known == null || !known.sql.equals(sql)) {
            known = new Answer(sql, look(sql));
            ANSWERS[slot] = known;
        }
        return known.left;
    }

    private static boolean look(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        return text.contains("set_config")
                || text.contains("advisory_lock")
                || !HARMLESS.matcher(text).matches()
                || INTO_TEMPORARY.matcher(text).matches();
    }

    private record Answer(String sql, boolean left) {}
}
